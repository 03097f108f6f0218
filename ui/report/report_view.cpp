// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

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
        const QRect area = option.rect.adjusted(metrics::tight, 0, -metrics::tight, 0);
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
        return {QFontMetrics(with).horizontalAdvance(index.data().toString()) + 2 * metrics::tight + 4,
                metrics::row - 4};
    }

private:
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(48);
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
        resizeColumnsToContents();
        int all = 0;
        for (int i = 0; i < this->model()->columnCount(); ++i)
            all += columnWidth(i);
        // What is left goes to the names, as far as the eye still finds the way to the figures.
        if (all > 0)
            setColumnWidth(0, qBound(120, columnWidth(0) + viewport()->width() - all - 14, qMax(320, columnWidth(0))));
    });
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
