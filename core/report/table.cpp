// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table.h"

namespace kith {

namespace {

Cell valueCell()
{
    Cell cell;
    cell.state = Cell::State::Value;
    return cell;
}

} // namespace

Cell Cell::ofText(QString text, RecordId id)
{
    Cell cell;
    cell.state = text.isEmpty() ? State::Empty : State::Value;
    cell.text = std::move(text);
    cell.id = id;
    return cell;
}

Cell Cell::ofInteger(qint64 n)
{
    Cell cell = valueCell();
    cell.units = n;
    return cell;
}

Cell Cell::ofMoney(Money money)
{
    Cell cell = valueCell();
    cell.units = money.minor;
    return cell;
}

Cell Cell::ofPercent(double ratio)
{
    Cell cell = valueCell();
    cell.real = ratio;
    return cell;
}

Cell Cell::ofReal(double value)
{
    Cell cell = valueCell();
    cell.real = value;
    return cell;
}

Cell Cell::ofDay(Day day)
{
    if (!day.isValid())
        return {};
    Cell cell = valueCell();
    cell.units = day.toJulianDay();
    return cell;
}

Cell Cell::noData(QString reasonKey, QString words)
{
    Cell cell;
    cell.state = State::NoData;
    cell.reason = std::move(reasonKey);
    cell.text = std::move(words);
    return cell;
}

Cell &Cell::from(Query query, QString field, int sign)
{
    records = std::move(query);
    sumField = std::move(field);
    sumSign = sign;
    return *this;
}

Cell &Cell::within(double lower, double upper)
{
    low = lower;
    high = upper;
    hasInterval = true;
    return *this;
}

int Table::column(QStringView key) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].key == key)
            return int(i);
    }
    return -1;
}

const Cell &Table::at(int row, QStringView key) const
{
    static const Cell nothing;
    const int found = column(key);
    if (found < 0 || row < 0 || size_t(row) >= rows.size() || size_t(found) >= rows[size_t(row)].cells.size())
        return nothing;
    return rows[size_t(row)].cells[size_t(found)];
}

} // namespace kith
