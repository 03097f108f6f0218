// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a list are.
#include <QFontMetricsF>
#include <QHash>

#include "ui/list/column_widths.h"
#include "ui/list/list_delegate.h"
#include "ui/list/record_header.h"
#include "ui/list/record_table.h"
#include "ui/theme/theme.h"

namespace kith {

namespace {

constexpr int rowsMeasured = 60;

} // namespace

// As wide as the heading and what is in sight, within reason.
int RecordTable::wantedWidth(int column) const
{
    const Store::Column &described = m_model->columns()[size_t(column)];
    const QFontMetricsF letters(kith::font(TypeSize::Body));
    int text = 0; // rounded up: a pixel too few cuts the last letters
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row)
        text = std::max(text, qCeil(letters.horizontalAdvance(m_model->index(row, column).data().toString())) + 1);
    if (column == 0) // the current one is semi-bold
        text = text * 108 / 100 + ListDelegate::firstPadding + metrics::tight;
    else
        text += 2 * metrics::tight + ListDelegate::markRoom(*described.field);
    const int most = column == 0 ? 260 : described.field->kind == FieldKind::LongText ? 280 : 220;
    const int heading = RecordHeader::roomFor(m_model->headerData(column, Qt::Horizontal).toString());
    return std::max(std::min(text, most), heading + (column == 0 ? ListDelegate::firstPadding - metrics::tight : 0));
}

// Below this a column is of no use; figures are never cut.
int RecordTable::leastWidth(int column, int wanted) const
{
    const FieldInfo &field = *m_model->columns()[size_t(column)].field;
    if (column == 0)
        return std::min(wanted, 132);
    if (NextSteps::isNextStep(field))
        return std::min(wanted, 168);
    if (field.kind == FieldKind::Choice)
        return std::min(wanted, 120);
    if (field.isText() || field.kind == FieldKind::Reference)
        return std::min(wanted, 84);
    return wanted;
}

void RecordTable::fitColumns(const QHash<QString, int> &dragged)
{
    if (!m_model || m_model->columnCount() == 0)
        return;
    std::vector<ColumnNeed> needs;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const auto own = dragged.constFind(m_model->columns()[size_t(i)].path);
        const bool isDragged = own != dragged.constEnd();
        const int wanted = isDragged ? *own : wantedWidth(i);
        needs.push_back({wanted, isDragged ? wanted : leastWidth(i, wanted), isDragged});
    }
    m_isFitting = true;
    const std::vector<int> widths = kith::fitColumns(needs, viewport()->width());
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, widths[size_t(i)]);
    m_isFitting = false;
    placeFrozen();
}

} // namespace kith
