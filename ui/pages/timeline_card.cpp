// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/shell/session.h"
#include "ui/theme/chip.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int step = 200; // entries read at a time

// In line with the card's heading, a line above each entry.
class TimelineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, colour(isSelected ? Token::AccentSoft : Token::Surface));
        painter->setPen(colour(Token::Line));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        const bool isLast = index.column() == TimelineModel::Amount;
        QRect room = option.rect.adjusted(index.column() == TimelineModel::When ? metrics::pad : metrics::grid, 1,
                                          isLast ? -metrics::pad : -metrics::grid, 0);
        if (const auto sign = index.data(Qt::DecorationRole).value<QIcon>(); !sign.isNull()) {
            sign.paint(painter, QRect(room.left(), room.top(), metrics::icon, room.height()));
            room.setLeft(room.left() + metrics::icon + metrics::tight);
        }
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setPen(ink.isValid() ? ink.value<QColor>() : colour(Token::Text));
        painter->setFont(option.font);
        painter->drawText(room, (isLast ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

void TimelineModel::setEntries(std::vector<TimelineEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}
int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineEntry &entry = m_entries[size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == What)
        return icon(entry.icon);
    if (role == Qt::ForegroundRole && (index.column() == When || index.column() == Detail || index.column() == Who))
        return colour(Token::Secondary);
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case When:
        return Timeline::when(entry, m_session.store());
    case What:
        return entry.what;
    case Headline:
        return entry.headline;
    case Detail:
        return entry.detail;
    case Who:
        return entry.who;
    case Amount:
        return entry.amount;
    default:
        return {};
    }
}

TimelineCard::TimelineCard(Session &session, const kith::Shape &of, RecordId id, QWidget *parent)
    : QFrame(parent), m_session(session), m_of(of), m_id(id), m_limit(step), m_chips(new QHBoxLayout),
      m_model(new TimelineModel(session, this)), m_view(new QTableView(this))
{
    setObjectName(u"timeline"_s);
    setProperty("kind", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 8, 1, 1);
    layout->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics::pad, 0, metrics::pad, 0);
    line->setSpacing(8);
    line->addWidget(makeLabel(tr("What happened"), this, TypeSize::Section));
    line->addSpacing(8);
    m_chips->setSpacing(6);
    line->addLayout(m_chips);
    line->addStretch();
    layout->addLayout(line);
    m_view->setObjectName(u"timelineTable"_s);
    m_view->setAccessibleName(tr("What happened"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(30);
    m_view->setIconSize({metrics::icon, metrics::icon});
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_view, 1);
    const auto open = [this](const QModelIndex &index) {
        m_session.openRecord(*m_model->entry(index.row()).shape, m_model->entry(index.row()).id);
    };
    connect(m_view, &QTableView::activated, this, open);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value == m_view->verticalScrollBar()->maximum() && m_model->rowCount() >= m_limit)
            more();
    });
    refresh();
}

void TimelineCard::more()
{
    m_limit += step;
    const int place = m_view->verticalScrollBar()->value();
    m_session.guard(this,
                    [this] { m_model->setEntries(Timeline::entries(m_session.store(), m_of, m_id, m_type, m_limit)); });
    m_view->verticalScrollBar()->setValue(place);
}

void TimelineCard::choose(const QString &type)
{
    m_type = type;
    m_limit = step;
    refresh();
}

void TimelineCard::refresh()
{
    m_session.guard(this, [this] {
        const std::vector<Timeline::Group> groups = Timeline::groups(m_session.store(), m_of, m_id);
        while (QLayoutItem *item = m_chips->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        const auto chip = [this](const QString &type, const QString &label, qint64 count) {
            auto *made = new Chip(tr("%1 %2").arg(label).arg(count), this);
            made->setObjectName(u"timelineChip."_s + (type.isEmpty() ? u"all"_s : type));
            made->setCheckable(true);
            made->setChecked(m_type == type);
            connect(made, &Chip::clicked, this, [this, type] { choose(type); });
            m_chips->addWidget(made);
        };
        qint64 all = 0;
        for (const Timeline::Group &group : groups)
            all += group.count;
        chip({}, tr("All"), all);
        for (const Timeline::Group &group : groups)
            chip(group.type, group.label, group.count);
        m_model->setEntries(Timeline::entries(m_session.store(), m_of, m_id, m_type, m_limit));
    });
    fitColumns();
}

void TimelineCard::fitColumns()
{
    const bool narrow = width() < 760;
    const int widths[] = {metrics::pad + 112, 164, 0, narrow ? 160 : 230, narrow ? 0 : 112, 112 + metrics::pad};
    m_view->horizontalHeader()->setSectionResizeMode(TimelineModel::Headline, QHeaderView::Stretch);
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        if (column == TimelineModel::Headline)
            continue;
        m_view->setColumnHidden(column, widths[column] == 0);
        m_view->setColumnWidth(column, widths[column]);
    }
}

void TimelineCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitColumns();
}

} // namespace kith
