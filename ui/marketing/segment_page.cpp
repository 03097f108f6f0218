// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marketing/segment_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/marketing/query_words.h"
#include "core/marketing/segments.h"
#include "core/model/types/segment.h"
#include "ui/list/filter_bar.h"
#include "ui/list/record_list.h"
#include "ui/marketing/behaviour_popup.h"
#include "ui/theme/buttons.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

SegmentPage::SegmentPage(Session &session, const Place &place, QWidget *parent)
    : Page(session, parent), m_id(place.id), m_name(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_behaviour(makeButton({}, ButtonKind::Small, this, u"plus"_s)), m_sentence(new QLabel(this)),
      m_list(new RecordList(session, this))
{
    setObjectName(u"segmentPage"_s);
    m_name->setObjectName(u"segmentName"_s);
    m_kind->setObjectName(u"segmentKind"_s);
    m_sentence->setObjectName(u"segmentSentence"_s);
    m_behaviour->setObjectName(u"addBehaviour"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("tone", u"secondary"_s);
    m_sentence->setContentsMargins(metrics::edge, 0, metrics::pad, metrics::grid);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::edge, metrics::gap, metrics::pad, metrics::tight);
    top->setSpacing(metrics::tight);
    top->addWidget(m_name, 2);
    top->addWidget(m_kind);
    top->addWidget(m_behaviour);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);

    const auto make = [this](const QString &name, const QString &sign, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setIcon(icon(sign));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_save = make(u"save"_s, u"check"_s, [this] { save(); });
    m_save->setIcon(icon(u"check"_s, Token::OnAccent));
    m_freeze = make(u"freeze"_s, u"list"_s, [this] { freezeOrThaw(); });
    m_showList = make(u"showAsList"_s, u"view"_s, [this] { m_session.openList(rule(), m_name->text()); });
    for (const char *type : {"customer", "contact", "lead"})
        m_kind->addItem(QString(), QString::fromLatin1(type));
    load();
    nameActions();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_list->setView({m_kind->currentData().toString(), {}, {}, {}},
                        u"segment/"_s + m_kind->currentData().toString());
        showSentence();
    });
    connect(m_list, &RecordList::queryChanged, this, &SegmentPage::showSentence);
    connect(m_behaviour, &QPushButton::clicked, this, [this] {
        auto *popup = new BehaviourPopup(m_session, shape(), this);
        connect(popup, &BehaviourPopup::chosen, this, &SegmentPage::addCondition);
        popup->move(m_behaviour->mapToGlobal(QPoint(0, m_behaviour->height())));
        popup->show();
    });
}

const Shape &SegmentPage::shape() const
{
    return m_session.store().catalogue().get(m_kind->currentData().toString());
}

void SegmentPage::load()
{
    Query rule{u"customer"_s, {}, {}, {}};
    m_session.guard(this, [&] {
        const auto record = m_id ? m_session.store().read(segment::type, m_id) : std::nullopt;
        if (!record)
            return;
        rule = segmentRule(*record);
        m_savedName = record->get(segment::name);
        m_isFrozen = !record->isEmpty(segment::frozenOn);
        if (m_isFrozen)
            rule.where = inSegment(m_id); // the list as it is
    });
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(rule.type)));
    m_kind->setEnabled(m_id == 0);
    m_behaviour->setEnabled(!m_isFrozen);
    m_name->setText(m_savedName);
    m_list->setView(rule, u"segment/"_s + rule.type);
    m_savedRule = this->rule();
    showSentence();
}

Query SegmentPage::rule() const
{
    return {m_kind->currentData().toString(), m_list->filterBar()->chips(), {}, {}};
}

void SegmentPage::addCondition(const Condition &condition)
{
    Query query = rule();
    std::vector<Condition> parts;
    if (query.where.kind == Condition::Kind::All)
        parts = query.where.parts;
    else
        parts.push_back(query.where);
    parts.push_back(condition);
    query.where = parts.size() == 1 ? parts.front() : all(std::move(parts));
    m_list->setView(query, u"segment/"_s + query.type);
    showSentence();
}

void SegmentPage::showSentence()
{
    m_session.guard(this, [this] {
        m_sentence->setText(m_isFrozen
                                ? segmentSentence(m_session.store(), *m_session.store().read(segment::type, m_id))
                                : querySentence(m_session.store(), rule()));
    });
}

bool SegmentPage::save()
{
    if (m_isFrozen)
        return true; // a list that stays
    const QString name = m_name->text().trimmed();
    if (name == m_savedName && rule() == m_savedRule)
        return true;
    if (name.isEmpty()) {
        if (m_id == 0 && rule().where.isTrivial())
            return true; // an empty draft leaves nothing behind
        m_session.prompts().error(this, tr("A segment needs a name."));
        m_name->setFocus();
        return false;
    }
    return m_session.guard(this, [&] {
        m_id = saveSegment(m_session.store(), name, rule(), m_id);
        m_savedName = name;
        m_savedRule = rule();
        m_kind->setEnabled(false);
        nameActions();
        emit headerChanged();
    });
}

bool SegmentPage::leave()
{
    return save();
}

void SegmentPage::freezeOrThaw()
{
    if (!save() || m_id == 0)
        return;
    m_session.guard(this, [this] {
        const bool wasFrozen = m_isFrozen;
        const qint64 change = wasFrozen ? thawSegment(m_session.store(), m_id) : freezeSegment(m_session.store(), m_id);
        load();
        nameActions();
        m_session.notify(wasFrozen ? tr("The segment goes by its rule again.") : tr("Today's members stay as a list."),
                         change);
        emit headerChanged();
    });
}

QString SegmentPage::title() const
{
    return m_savedName.isEmpty() ? tr("New segment") : m_savedName;
}

QString SegmentPage::parentTitle() const
{
    return m_session.store().shape(segment::type).plural();
}

QList<QAction *> SegmentPage::menuActions()
{
    return QList<QAction *>{m_freeze, m_showList} + m_list->menuActions();
}

void SegmentPage::refresh()
{
    load();
}

void SegmentPage::nameActions()
{
    m_save->setText(tr("Save"));
    m_freeze->setText(m_isFrozen ? tr("Go by the rule again") : tr("Freeze into a list"));
    m_showList->setText(tr("Open as a list"));
    m_name->setPlaceholderText(tr("Name of the segment"));
    m_name->setAccessibleName(tr("Name of the segment"));
    m_kind->setAccessibleName(tr("Kind of record"));
    m_behaviour->setText(tr("Behaviour"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, m_session.store().catalogue().get(m_kind->itemData(i).toString()).plural());
}

void SegmentPage::retranslate()
{
    nameActions();
    m_list->retranslate();
    showSentence();
}

} // namespace kith
