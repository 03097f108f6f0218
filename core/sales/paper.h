// SPDX-License-Identifier: GPL-3.0-or-later
// A letter of the business as it is printed: quotation, invoice, statement, reminder. Texts only, in the language of
// the letter, so that what was issued can be kept and drawn again years later, word for word. ui/document/ draws it.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/base/time.h"

namespace kith {

struct Paper
{
    struct Fact
    {
        QString label, value;
        friend bool operator==(const Fact &, const Fact &) = default;
    };
    struct Column
    {
        QString label;
        bool isFigure = false; // right-aligned, never wrapped
        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Row
    {
        QStringList cells;
        QString carried; // the running total behind this row, for "Carried over"; empty: none
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Sum
    {
        QString label, value;
        bool isStrong = false;
        friend bool operator==(const Sum &, const Sum &) = default;
    };

    QString language;          // "en", "zh_CN"
    QString title;             // "Invoice INV-2026-0007"
    QStringList seller, buyer; // name first
    std::vector<Fact> facts;   // number, day, due day …
    QString opening;           // paragraphs before the lines
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<Sum> sums;
    QString closing;
    QStringList footer;  // of every page: address, tax number, bank
    QString carriedOver; // at the end of a page: "Carried over"
    QString broughtOver; // at the beginning of the next: "Brought forward"
    QString page;        // "Page %1 of %2"

    QJsonObject toJson() const;
    static Paper fromJson(const QJsonObject &json);
    friend bool operator==(const Paper &, const Paper &) = default;
};

// Days, amounts and shares as they stand on paper: always with the year, always with all decimals.
QString paperDay(Day day, Language language);
QString paperMoney(Money money, const Currency &currency);
QString paperNumber(std::int64_t units, int digits,
                    int minimum = 0); // grouped, without needless zeros, with a true minus
QString paperPercent(Rate rate, Language language);

} // namespace kith
