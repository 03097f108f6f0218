// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/column_chooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

ColumnChooser::ColumnChooser(Session &session, const kith::Shape &shape, const QStringList &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_shown(shown), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"columnChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    resize(300, 420);
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setObjectName(u"columns"_s);

    constexpr int pathRole = Qt::UserRole + 1;
    const QString first = shown.value(0);
    const auto add = [&](const QString &path, const QString &label) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(pathRole, path);
        item->setFlags(path == first ? Qt::ItemIsUserCheckable | Qt::ItemIsSelectable
                                     : item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(shown.contains(path) ? Qt::Checked : Qt::Unchecked);
    };
    Store &store = session.store();
    for (const QString &path : shown) // in their order, then the others
        add(path,
            path.contains(u'.') ? store.column(shape, path).label : shape.label(*store.column(shape, path).field));
    for (const FieldInfo *field : shape.fields())
        if (const QString path = QString::fromLatin1(field->name); !field->has(Internal) && !shown.contains(path))
            add(path, shape.label(*field));
    for (const FieldInfo *field : shape.fields()) {
        const kith::Shape *target = field->kind == FieldKind::Reference && !field->has(Internal)
                                        ? store.catalogue().find(QString::fromLatin1(field->target))
                                        : nullptr;
        if (!target || target->type().has(Private))
            continue;
        for (const FieldInfo *further : target->fields()) {
            const QString path = QString::fromLatin1(field->name) + u'.' + QString::fromLatin1(further->name);
            if (!further->has(Internal) && further->isTyped() && !shown.contains(path))
                add(path, tr("%1: %2").arg(shape.label(*field), target->label(*further)));
        }
    }
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString wanted = fold(text);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(!fold(m_list->item(i)->text()).contains(wanted));
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString path = item->data(pathRole).toString();
        m_shown.removeAll(path);
        if (item->checkState() == Qt::Checked)
            m_shown.append(path);
        emit changed(m_shown);
    });
    m_search->setFocus();
}

} // namespace kith
