// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QStyleOptionViewItem>

#include "ui/list/column_widths.h"
#include "ui/list/record_header.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

class ReportDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isTotal = index.data(ReportModel::TotalRole).toBool();
        painter->save();
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, colour(isSelected ? Token::AccentSoft
                                              : isTotal  ? Token::Raised
                                                         : Token::Surface));
        painter->setPen(colour(Token::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QFont with = font(TypeSize::Body);
        if (isTotal)
            with.setWeight(QFont::DemiBold);
        painter->setFont(with);
        painter->setPen(colour(tokenOf(index)));
        const QRect area = option.rect.adjusted(paddingLeft(index), 0, -paddingRight(index), 0);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const QFontMetrics metrics(with);
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter->drawText(area, int(alignment) | Qt::TextSingleLine, text);
        if (index.data(ReportModel::OpensRole).toBool() && !text.isEmpty()) {
            const int width = metrics.horizontalAdvance(text);
            const int left = alignment & Qt::AlignRight ? area.right() - width + 1 : area.left();
            const int y = area.center().y() + metrics.ascent() / 2 + 3;
            painter->setPen(QPen(colour(Token::Secondary), 1, Qt::DotLine));
            painter->drawLine(left, y, left + width, y);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colour(Token::Accent), 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        QFont with = font(TypeSize::Body);
        if (index.data(ReportModel::TotalRole).toBool())
            with.setWeight(QFont::DemiBold);
        return {QFontMetrics(with).horizontalAdvance(index.data().toString()) + 3 + paddingLeft(index) +
                    paddingRight(index),
                metrics::row - 4};
    }

private:
    static int paddingLeft(const QModelIndex &index) { return index.column() == 0 ? metrics::edge : metrics::tight; }
    static int paddingRight(const QModelIndex &index)
    {
        return index.column() + 1 == index.model()->columnCount() ? metrics::edge : metrics::tight;
    }
    static Token tokenOf(const QModelIndex &index)
    {
        const QString missing = index.data(ReportModel::NoDataRole).toString();
        if (!missing.isEmpty()) // something to mend stands out, few answers do not
            return missing.endsWith(u"_cost") ? Token::Warning : Token::Secondary;
        if (index.data(ReportModel::NegativeRole).toBool())
            return Token::Danger;
        return index.data(ReportModel::RecordRole).isValid() ? Token::Accent : Token::Text;
    }
};

constexpr int rowsMeasured = 300; // to find the width of a column

bool opensSomething(const QModelIndex &index)
{
    return index.isValid() &&
           (index.data(ReportModel::OpensRole).toBool() || index.data(ReportModel::RecordRole).isValid());
}

} // namespace

ReportView::ReportView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new ReportDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics::row - 4);
    verticalHeader()->setMinimumSectionSize(metrics::compactRow);
    setHorizontalHeader(new RecordHeader(metrics::edge, metrics::edge, this));
    horizontalHeader()->setMinimumSectionSize(40);
    setTabKeyNavigation(false);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (opensSomething(index))
            emit opened(index);
    });
}

void ReportView::showModel(ReportModel *model)
{
    setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
        fitColumns();
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, &ReportView::fitColumns); // the arrow needs its room
}

// Names give way first, figures never; what is left over is shared.
void ReportView::fitColumns()
{
    std::vector<ColumnNeed> needs;
    for (int i = 0; model() && i < model()->columnCount(); ++i) {
        const QString heading = model()->headerData(i, Qt::Horizontal).toString();
        const bool isFigure = model()->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const bool isSorted = horizontalHeader()->sortIndicatorSection() == i;
        const int headed = RecordHeader::roomFor(heading) - (isSorted ? 0 : 14) +
                           (i + 1 == model()->columnCount() ? metrics::edge - metrics::tight : 0);
        int wanted = headed, least = headed; // "no cost recorded" instead of a figure may be cut, a figure never
        for (int row = 0; row < std::min(model()->rowCount(), rowsMeasured); ++row) {
            const QModelIndex cell = model()->index(row, i);
            const int width = itemDelegate()->sizeHint({}, cell).width();
            wanted = std::max(wanted, width);
            if (cell.data(ReportModel::NoDataRole).toString().isEmpty())
                least = std::max(least, width);
        }
        needs.push_back({wanted, isFigure ? least : std::min(wanted, 112)});
    }
    const std::vector<int> widths = kith::fitColumns(needs, viewport()->width());
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(int(i), widths[i]);
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

QString ReportView::selectedText() const
{
    QModelIndexList indexes = selectedIndexes();
    std::sort(indexes.begin(), indexes.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString text;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        if (i > 0)
            text += indexes[i].row() == indexes[i - 1].row() ? u'\t' : u'\n';
        text += indexes[i].data().toString();
    }
    return text;
}

void ReportView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QApplication::clipboard()->setText(selectedText());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && opensSomething(currentIndex()))
        return emit opened(currentIndex());
    QTableView::keyPressEvent(event);
}

void ReportView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(opensSomething(indexAt(event->position().toPoint())) ? Qt::PointingHandCursor
                                                                               : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

} // namespace kith
