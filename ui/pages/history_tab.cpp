// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_tab.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/store/change.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

HistoryTab::HistoryTab(Session &session, const kith::Shape &shape, RecordId id, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_shape(shape), m_id(id)
{
    setObjectName(u"history"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    connect(&session, &Session::changed, this, [this](const QStringList &types) {
        if (types.contains(m_shape.name()))
            refresh();
    });
    refresh();
}

QString HistoryTab::words(const FieldDifference &difference) const
{
    Store &store = m_session.store();
    const QString before = store.display(*difference.field, difference.before);
    const QString after = store.display(*difference.field, difference.after);
    const QString label = m_shape.label(*difference.field);
    if (before.isEmpty())
        return tr("%1: %2").arg(label, after);
    if (after.isEmpty())
        return tr("%1: %2 removed").arg(label, before);
    return tr("%1: %2 → %3").arg(label, before, after);
}

void HistoryTab::refresh()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::edge, metrics::pad, metrics::edge, metrics::pad);
    layout->setSpacing(metrics::gap);
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const kith::Shape *staff = store.catalogue().find(u"staff");
        const std::vector<ItemSummary> items = historyOf(store, m_shape, m_id);
        constexpr size_t most = 100;
        for (size_t i = 0; i < items.size() && i < most; ++i) {
            const ItemSummary &item = items[i];
            auto *line = new QWidget(content);
            auto *grid = new QGridLayout(line);
            grid->setContentsMargins({});
            grid->setVerticalSpacing(2);
            auto *name = new QLabel(item.change.name, line);
            QFont strong = name->font();
            strong.setWeight(QFont::DemiBold);
            name->setFont(strong);
            QStringList about{formatInstant(item.change.at, store.zone())};
            if (item.change.staff && staff)
                about.append(store.title(*staff, item.change.staff));
            if (item.kind == ItemKind::Created)
                about.append(tr("created"));
            if (item.kind == ItemKind::Removed)
                about.append(tr("deleted"));
            if (item.change.undoneBy)
                about.append(tr("undone"));
            auto *when = new QLabel(about.join(u" · "_s), line);
            when->setProperty("tone", u"secondary"_s);
            grid->addWidget(name, 0, 0);
            grid->addWidget(when, 0, 1, Qt::AlignRight);
            int row = 1;
            for (const FieldDifference &difference : item.differences) {
                if (!difference.field || difference.field->has(Internal))
                    continue;
                auto *words = new QLabel(this->words(difference), line);
                words->setWordWrap(true);
                words->setTextInteractionFlags(Qt::TextSelectableByMouse);
                grid->addWidget(words, row++, 0, 1, 2);
            }
            if (item.change.undoable && !item.change.undoneBy && item.kind == ItemKind::Updated) {
                auto *undo = new QPushButton(tr("Undo this change"), line);
                undo->setObjectName(u"undo."_s + QString::number(item.change.id));
                undo->setProperty("kind", u"link"_s);
                grid->addWidget(undo, row, 0, Qt::AlignLeft);
                connect(undo, &QPushButton::clicked, this, [this, id = item.change.id, title = item.change.name] {
                    m_session.guard(this, [&] {
                        const qint64 done = Change::undo(m_session.store(), id);
                        m_session.notify(tr("Undone: %1").arg(title), done);
                    });
                });
            }
            grid->setColumnStretch(0, 1);
            auto *rule = new QFrame(content);
            rule->setProperty("kind", u"line"_s);
            layout->addWidget(line);
            layout->addWidget(rule);
        }
        if (items.empty())
            layout->addWidget(new QLabel(tr("Nothing was changed yet."), content));
    });
    layout->addStretch(1);
    setWidget(content);
}

} // namespace kith
