// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/paper.h"

#include <QJsonArray>

#include "core/model/format.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list << one.toString();
    return list;
}

} // namespace

QJsonObject Paper::toJson() const
{
    QJsonArray factList, columnList, rowList, sumList;
    for (const Fact &fact : facts)
        factList << QJsonArray{fact.label, fact.value};
    for (const Column &column : columns)
        columnList << QJsonArray{column.label, column.isFigure};
    for (const Row &row : rows)
        rowList << QJsonObject{{u"cells"_s, texts(row.cells)}, {u"carried"_s, row.carried}};
    for (const Sum &sum : sums)
        sumList << QJsonArray{sum.label, sum.value, sum.isStrong};
    return {{u"language"_s, language},
            {u"title"_s, title},
            {u"seller"_s, texts(seller)},
            {u"buyer"_s, texts(buyer)},
            {u"facts"_s, factList},
            {u"opening"_s, opening},
            {u"columns"_s, columnList},
            {u"rows"_s, rowList},
            {u"sums"_s, sumList},
            {u"closing"_s, closing},
            {u"footer"_s, texts(footer)},
            {u"carried_over"_s, carriedOver},
            {u"brought_over"_s, broughtOver},
            {u"page"_s, page}};
}

Paper Paper::fromJson(const QJsonObject &json)
{
    Paper paper;
    paper.language = json[u"language"_s].toString();
    paper.title = json[u"title"_s].toString();
    paper.seller = texts(json[u"seller"_s]);
    paper.buyer = texts(json[u"buyer"_s]);
    paper.opening = json[u"opening"_s].toString();
    paper.closing = json[u"closing"_s].toString();
    paper.footer = texts(json[u"footer"_s]);
    paper.carriedOver = json[u"carried_over"_s].toString();
    paper.broughtOver = json[u"brought_over"_s].toString();
    paper.page = json[u"page"_s].toString();
    for (const QJsonValue &fact : json[u"facts"_s].toArray())
        paper.facts.push_back({fact[0].toString(), fact[1].toString()});
    for (const QJsonValue &column : json[u"columns"_s].toArray())
        paper.columns.push_back({column[0].toString(), column[1].toBool()});
    for (const QJsonValue &row : json[u"rows"_s].toArray())
        paper.rows.push_back({texts(row[u"cells"_s]), row[u"carried"_s].toString()});
    for (const QJsonValue &sum : json[u"sums"_s].toArray())
        paper.sums.push_back({sum[0].toString(), sum[1].toString(), sum[2].toBool()});
    return paper;
}

QString paperDay(Day day, Language language)
{
    if (!day.isValid())
        return {};
    if (language == Language::Chinese)
        return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
    return u"%1 %2 %3"_s.arg(day.day()).arg(monthName(day.month())).arg(day.year());
}

QString paperNumber(std::int64_t units, int digits, int minimum)
{
    return formatFigure(units, digits, minimum);
}

QString paperMoney(Money money, const Currency &currency)
{
    return paperNumber(money.minor, currency.digits, currency.digits);
}

QString paperPercent(Rate rate, Language language)
{
    const QString number = formatUnits(rate.units, Rate::digits - 2, 0);
    return language == Language::Chinese ? number + u'%' : number + u" %"_s;
}

} // namespace kith
