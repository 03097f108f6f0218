// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/conflict_strip.h"

#include <algorithm>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

ConflictStrip::ConflictStrip(Session &session, QWidget *parent) : QFrame(parent), m_session(session)
{
    setObjectName(u"conflict"_s);
    setProperty("kind", u"card"_s);
    setProperty("tone", u"warning"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    hide();
}

std::vector<const FieldInfo *> ConflictStrip::disputed(const Record &base, const Record &mine, const Record &theirs)
{
    std::vector<const FieldInfo *> fields;
    for (const FieldInfo *field : mine.shape().fields())
        if (field->isTyped() && !(mine.value(*field) == base.value(*field)) &&
            !(theirs.value(*field) == base.value(*field)) && !(mine.value(*field) == theirs.value(*field)))
            fields.push_back(field);
    return fields;
}

Record ConflictStrip::merged(const Record &base, const Record &mine, const Record &theirs)
{
    Record together = theirs;
    for (const FieldInfo *field : mine.shape().fields())
        if (field->isTyped() && !(mine.value(*field) == base.value(*field)))
            together.setValue(*field, mine.value(*field));
    return together;
}

void ConflictStrip::ask(const Record &mine, const Record &theirs, const std::vector<const FieldInfo *> &fields,
                        const Record &together)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    auto *title = new QLabel(tr("This record was changed meanwhile. Which values shall stay?"), m_rows);
    title->setFont(kith::font(TypeSize::Section));
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 3);
    Store &store = m_session.store();
    QList<QRadioButton *> theirButtons;
    for (size_t i = 0; i < fields.size(); ++i) {
        const FieldInfo &field = *fields[i];
        const QString name = QString::fromLatin1(field.name);
        const auto shown = [&](const Record &record) {
            const QString text = store.display(field, record.value(field));
            return text.isEmpty() ? tr("empty") : text;
        };
        auto *group = new QButtonGroup(m_rows);
        auto *ours = new QRadioButton(tr("Mine: %1").arg(shown(mine)), m_rows);
        auto *other = new QRadioButton(tr("Theirs: %1").arg(shown(theirs)), m_rows);
        ours->setObjectName(u"conflict.mine."_s + name);
        other->setObjectName(u"conflict.theirs."_s + name);
        ours->setChecked(true);
        group->addButton(ours);
        group->addButton(other);
        grid->addWidget(new QLabel(mine.shape().label(field), m_rows), int(i) + 1, 0);
        grid->addWidget(ours, int(i) + 1, 1);
        grid->addWidget(other, int(i) + 1, 2);
        theirButtons.append(other);
    }
    auto *save = new QPushButton(tr("Save these values"), m_rows);
    save->setObjectName(u"conflictSave"_s);
    auto *drop = new QPushButton(tr("Drop my changes"), m_rows);
    drop->setObjectName(u"conflictDrop"_s);
    const int last = int(fields.size()) + 1;
    grid->addWidget(save, last, 1, Qt::AlignLeft);
    grid->addWidget(drop, last, 2, Qt::AlignLeft);
    grid->setColumnStretch(2, 1);
    connect(save, &QPushButton::clicked, this, [this, theirs, together, fields, theirButtons] {
        Record record = together;
        for (size_t i = 0; i < fields.size(); ++i)
            if (theirButtons[qsizetype(i)]->isChecked())
                record.setValue(*fields[i], theirs.value(*fields[i]));
        hide();
        emit decided(record);
    });
    connect(drop, &QPushButton::clicked, this, [this] {
        hide();
        emit dropped();
    });
    layout()->addWidget(m_rows);
    show();
    save->setFocus();
}

} // namespace kith
