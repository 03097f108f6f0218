// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/new_fields.h"

#include "core/base/text.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/row_source.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

struct ColumnKind
{
    bool seen = false;
    bool integer = true, decimal = true, day = true, yesNo = true, longText = false;

    void look(const QString &text, DecimalMark mark, DateOrder order)
    {
        seen = true;
        longText = longText || text.size() > 200 || text.contains(u'\n');
        if (integer || decimal) {
            // Numbers with leading zeros or very long ones are names of something.
            const bool isName = text.size() > 15 || (text.size() > 1 && text.startsWith(u'0') && text.at(1).isDigit());
            const auto millionths = isName ? std::nullopt : parseUnits(text, 6, mark);
            decimal = decimal && millionths;
            integer = integer && millionths && *millionths % powerOfTen(6) == 0;
        }
        if (day)
            day = !text.at(0).isLetter() && text.size() >= 8 && parseDay(text, order).has_value();
        if (yesNo) {
            const QString folded = fold(text);
            yesNo = folded == "yes"_L1 || folded == "no"_L1 || folded == "true"_L1 || folded == "false"_L1 ||
                    folded == u"是" || folded == u"否";
        }
    }

    FieldKind kind() const
    {
        if (!seen)
            return FieldKind::Text;
        if (day)
            return FieldKind::Day;
        if (yesNo)
            return FieldKind::Bool;
        if (integer)
            return FieldKind::Integer;
        if (decimal)
            return FieldKind::Decimal;
        return longText ? FieldKind::LongText : FieldKind::Text;
    }
};

} // namespace

void addNewFields(Store &store, const ImportOptions &options, const ImportSource &source,
                  std::vector<ColumnTarget> &targets)
{
    const Shape &shape = store.catalogue().get(options.type);
    std::vector<size_t> missing;
    for (size_t column = 0; column < targets.size(); ++column) {
        const QString &path = targets[column].path;
        const bool isNew = path.startsWith("x_"_L1) ? !shape.field(path) : path.isEmpty();
        if (isNew && targets[column].from == ColumnTarget::From::Given && path.isEmpty())
            continue; // left out on purpose
        if (isNew)
            missing.push_back(column);
    }
    if (options.dryRun) {
        for (const size_t column : missing)
            targets[column].path.clear();
        return;
    }
    if (missing.empty())
        return;

    std::vector<ColumnKind> kinds(missing.size());
    std::vector<DecimalMark> marks;
    std::vector<DateOrder> orders;
    for (const size_t column : missing) {
        QStringList texts;
        for (const QStringList &row : source.rows)
            texts.append(row.value(qsizetype(column)).trimmed());
        texts.removeAll(QString());
        marks.push_back(options.decimalMark == DecimalMark::Guess ? guessDecimalMark(texts) : options.decimalMark);
        orders.push_back(options.dateOrder == DateOrder::Guess ? guessColumnDateOrder(texts) : options.dateOrder);
    }
    const std::unique_ptr<RowSource> reader = openRows(options.source, source.format);
    bool heading = source.format.header;
    while (reader->next()) {
        if (reader->isBlank())
            continue;
        if (heading) {
            heading = false;
            continue;
        }
        for (size_t i = 0; i < missing.size(); ++i) {
            const QString text = reader->text(qsizetype(missing[i])).trimmed();
            if (!text.isEmpty())
                kinds[i].look(text, marks[i], orders[i]);
        }
    }
    for (size_t i = 0; i < missing.size(); ++i) {
        const QString label = source.headings.at(qsizetype(missing[i]));
        CustomField field;
        field.type = shape.name();
        field.kind = kinds[i].kind();
        field.decimals = field.kind == FieldKind::Decimal ? 4 : 0;
        field.labelEnglish = field.labelChinese = label;
        field.name = targets[missing[i]].path;
        if (field.name.isEmpty()) {
            const QString key = choiceKeyFor(label);
            const QString base = key.startsWith("x_"_L1) ? key : u"x_"_s + key;
            field.name = base;
            for (int n = 2; shape.field(field.name); ++n)
                field.name = base + u'_' + QString::number(n);
        }
        store.addCustomField(field);
        targets[missing[i]].path = field.name;
    }
}

} // namespace kith
