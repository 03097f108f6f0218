// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_format.h"

#include <algorithm>
#include <map>
#include <optional>
#include <QCoreApplication>
#include <QStringList>
#include <vector>

#include "core/base/error.h"
#include "core/base/scaled.h"
#include "core/base/time.h"
#include "core/exchange/csv_reader.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampledRecords = 50;

using Records = std::vector<QStringList>;

Records firstRecords(const QString &path, const CsvFormat &format)
{
    CsvReader reader(path, format);
    Records records;
    while (qsizetype(records.size()) < sampledRecords && reader.next()) {
        if (reader.isBlank())
            continue;
        QStringList fields;
        for (qsizetype i = 0; i < reader.size(); ++i)
            fields.append(reader.text(i));
        records.push_back(std::move(fields));
    }
    return records;
}

// How sure it is that these records were split at the right delimiter: nearly the same number of columns everywhere,
// and rather many than few.
double certainty(const Records &records)
{
    if (records.empty())
        return 0;
    std::map<qsizetype, int> counts;
    for (const QStringList &fields : records)
        ++counts[fields.size()];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most->first < 2)
        return 0;
    const double share = double(most->second) / double(records.size());
    return share * share * (1 - 0.5 / double(most->first));
}

// "sep=;" as Excel writes it into the first line.
std::optional<QString> separatorLine(const QString &path, CsvFormat format)
{
    format.delimiter = u"="_s;
    try {
        CsvReader reader(path, format);
        if (!reader.next() || reader.size() != 2 || reader.text(0).compare("sep"_L1, Qt::CaseInsensitive) != 0)
            return std::nullopt;
        const QString told = reader.text(1).size() > 1 ? reader.text(1).trimmed() : reader.text(1);
        return told.size() == 1 ? std::optional(told) : std::nullopt;
    } catch (const Error &) { // split at the wrong place it may make no sense; the right one will tell
        return std::nullopt;
    }
}

enum class Look { Empty, Text, Figure };

Look lookOf(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return Look::Empty;
    if (parseUnits(text, 0) || parseDay(text) || text.contains(u'@'))
        return Look::Figure;
    return Look::Text;
}

// Headings are words: a first record with figures where the others have figures too is data.
bool guessHeader(const Records &records)
{
    if (records.empty())
        return true;
    int speaksFor = 0;
    int speaksAgainst = 0;
    for (qsizetype column = 0; column < records.front().size(); ++column) {
        const Look heading = lookOf(records.front().at(column));
        if (heading == Look::Empty)
            continue;
        bool figures = records.size() > 1;
        for (size_t row = 1; row < records.size() && figures; ++row)
            figures = column >= records[row].size() || lookOf(records[row].at(column)) != Look::Text;
        if (heading == Look::Figure && (figures || records.size() == 1))
            ++speaksAgainst;
        else if (heading == Look::Text && figures)
            ++speaksFor;
    }
    return speaksFor >= speaksAgainst;
}

} // namespace

bool beginsWithHeadings(const Records &records)
{
    return guessHeader(records);
}

CsvFormat detectCsvFormat(const QString &path, const CsvFormat &asked)
{
    CsvFormat format = asked;
    const FoundEncoding found = detectEncoding(path);
    if (asked.encoding.isEmpty()) {
        format.encoding = found.name;
        format.markSize = found.markSize;
    } else {
        format.encoding = encodingName(asked.encoding);
        if (format.encoding.isEmpty())
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("csv", "“%1” is no encoding known here. Known are: %2.")
                            .arg(asked.encoding, knownEncodings().join(", "_L1)));
        // A mark tells the order of the bytes better than a person who says "UTF-16".
        if (found.markSize > 0 && format.encoding.left(6) == found.name.left(6)) {
            format.encoding = found.name;
            format.markSize = found.markSize;
        }
    }

    Records records;
    if (const std::optional<QString> told = separatorLine(path, format)) {
        format.separatorLine = true;
        if (format.delimiter.isEmpty())
            format.delimiter = *told;
    }
    if (format.delimiter.size() > 1)
        throw Error(
            ErrorKind::Usage,
            QCoreApplication::translate("csv", "A delimiter is one character; “%1” is not.").arg(format.delimiter));
    if (format.delimiter.isEmpty()) {
        double best = 0;
        std::optional<Error> refusal;
        for (const QString &delimiter : {u","_s, u";"_s, u"\t"_s, u"|"_s, u"，"_s}) {
            CsvFormat tried = format;
            tried.delimiter = delimiter;
            try {
                Records split = firstRecords(path, tried);
                const double value = certainty(split);
                if (value > best || records.empty()) {
                    best = value;
                    format.delimiter = delimiter;
                    records = std::move(split);
                }
            } catch (const Error &error) {
                refusal = error;
            }
        }
        if (best == 0 && refusal)
            throw *refusal;
        if (format.delimiter.isEmpty())
            format.delimiter = u","_s;
    } else {
        records = firstRecords(path, format);
    }
    if (records.empty())
        throw Error(ErrorKind::File, QCoreApplication::translate(
                                         "csv", "The file holds nothing but blank lines; nothing was imported."));
    format.header = guessHeader(records);
    return format;
}

} // namespace kith
