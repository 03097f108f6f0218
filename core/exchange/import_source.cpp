// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_source.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/error.h"
#include "core/exchange/fixed_columns.h"
#include "core/exchange/guess_mapping.h"
#include "core/exchange/row_source.h"
#include "core/exchange/sheet_reader.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// Empty and repeated headings get names of their own, so that each column can be spoken of.
QStringList uniqueHeadings(const QStringList &read, qsizetype columns)
{
    QStringList headings;
    for (qsizetype i = 0; i < columns; ++i) {
        QString heading = i < read.size() ? read.at(i).simplified() : QString();
        if (heading.isEmpty())
            heading = QCoreApplication::translate("import", "Column %1").arg(i + 1);
        const QString base = heading;
        for (int n = 2; headings.contains(heading); ++n)
            heading = base + u" ("_s + QString::number(n) + u')';
        headings.append(heading);
    }
    return headings;
}

qsizetype headingIndex(const QStringList &headings, const QString &word)
{
    const qsizetype exact = headings.indexOf(word);
    if (exact >= 0)
        return exact;
    const QString plain = plainHeading(word);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (plainHeading(headings.at(i)) == plain)
            return i;
    }
    return -1;
}

} // namespace

ImportSource readImportSource(const QString &path, const CsvFormat &asked, std::optional<bool> header, int rows)
{
    ImportSource source;
    source.format = detectFormat(path, asked);
    if (header)
        source.format.header = *header;
    const std::unique_ptr<RowSource> reader = openRows(path, source.format);
    source.bytes = reader->fileSize();
    if (const auto *book = dynamic_cast<const SheetReader *>(reader.get()))
        source.sheets = book->sheets();
    QStringList first;
    qsizetype columns = 0;
    bool begun = false;
    bool more = false;
    while (reader->next()) {
        if (reader->isBlank())
            continue;
        if (qsizetype(source.rows.size()) >= rows) {
            more = true;
            break;
        }
        QStringList cells;
        for (qsizetype i = 0; i < reader->size(); ++i)
            cells.append(reader->text(i));
        columns = begun && source.format.header ? columns : std::max(columns, cells.size());
        if (!begun && source.format.header)
            first = cells;
        else
            source.rows.push_back(std::move(cells));
        begun = true;
    }
    source.headings = uniqueHeadings(first, columns);
    source.estimatedRows = qint64(source.rows.size());
    if (more && reader->position() > 0)
        source.estimatedRows = qint64(double(source.rows.size()) * double(source.bytes) / double(reader->position()));
    return source;
}

Mapping mappingOf(const QStringList &headings, const std::vector<ColumnTarget> &targets)
{
    Mapping mapping;
    for (size_t column = 0; column < targets.size(); ++column) {
        QString heading = headings.at(qsizetype(column));
        for (const QChar special : {u'\\', u';', u'='})
            heading.replace(special, QString(u'\\') + special);
        mapping.push_back({heading, targets[column].path});
    }
    return mapping;
}

std::vector<ColumnTarget> columnTargets(Store &store, const Shape &shape, const ImportSource &source,
                                        const Mapping &given, bool guess)
{
    QStringList targets(source.headings.size()); // null: open; empty: left out on purpose
    std::vector<ColumnTarget> result(size_t(source.headings.size()));
    const auto take = [&](const Mapping &mapping, ColumnTarget::From from, bool strict) {
        for (const MappedColumn &column : mapping) {
            QStringList words{column.source};
            if (headingIndex(source.headings, column.source) < 0)
                words = column.source.split(u'+');
            for (const QString &word : words) {
                const qsizetype index = headingIndex(source.headings, word.trimmed());
                if (index < 0 && strict)
                    throw Error(ErrorKind::Usage,
                                QCoreApplication::translate("import", "The file has no column “%1”; it has: %2.")
                                    .arg(word.trimmed(), source.headings.join(", "_L1)));
                if (index < 0 || !targets.at(index).isNull())
                    continue;
                targets[index] = column.target.isEmpty() ? u""_s : column.target;
                result[size_t(index)] = {column.target, from};
            }
        }
    };
    take(given, ColumnTarget::From::Given, true);
    if (!guess)
        return result;
    take(fixedMapping(source.format.kind, shape.name()), ColumnTarget::From::Guessed, false);
    if (const std::optional<SavedMapping> saved = savedMapping(store, shape, source.headings))
        take(saved->mapping, ColumnTarget::From::Saved, false);
    if (!fixedColumns(source.format.kind).empty())
        return result;
    const QStringList guessed = guessTargets(store.catalogue(), shape, source.headings, targets);
    for (qsizetype i = 0; i < guessed.size(); ++i) {
        if (targets.at(i).isNull() && !guessed.at(i).isEmpty())
            result[size_t(i)] = {guessed.at(i), ColumnTarget::From::Guessed};
    }
    return result;
}

QString guessType(const Catalogue &catalogue, const QStringList &headings, const QString &fileName)
{
    const QString file = plainHeading(QFileInfo(fileName).completeBaseName());
    QString best;
    qsizetype most = 0;
    for (const auto &shape : catalogue.shapes()) {
        if (shape->type().has(OwnedOnly) || shape->type().has(Private))
            continue;
        const QStringList targets = guessTargets(catalogue, *shape, headings);
        qsizetype fits = 3 * (targets.size() - targets.count(QString()));
        const FieldInfo *title = shape->titleField();
        if (fits > 0 && title && targets.contains(QString::fromUtf8(title->name)))
            fits += 2;
        QStringList names = QString::fromUtf8(shape->type().aliases).split(u';', Qt::SkipEmptyParts);
        names << shape->name() << shape->singular() << shape->plural();
        for (const QString &name : names) {
            if (fits > 0 && file.contains(plainHeading(name))) {
                fits += 4;
                break;
            }
        }
        if (fits > most) {
            most = fits;
            best = shape->name();
        }
    }
    return best;
}

DecimalMark guessDecimalMark(const QStringList &texts)
{
    int comma = 0;
    int point = 0;
    for (const QString &text : texts) {
        const qsizetype lastComma = text.lastIndexOf(u',');
        const qsizetype lastPoint = text.lastIndexOf(u'.');
        if (lastComma < 0 && lastPoint < 0)
            continue;
        if (lastComma >= 0 && lastPoint >= 0) { // the later one separates the decimals
            ++(lastComma > lastPoint ? comma : point);
        } else if (lastComma >= 0) {
            // "1,234" may be thousands; "1,5" and "261,9600" may not, nor may "0,125".
            const bool thousands =
                text.size() - lastComma == 4 && lastComma > 0 && !text.startsWith(u'0') && !text.startsWith("-0"_L1);
            if (!thousands && text.count(u',') == 1)
                ++comma;
            else if (text.count(u',') > 1)
                ++point;
        } else {
            const bool thousands =
                text.size() - lastPoint == 4 && lastPoint > 0 && !text.startsWith(u'0') && !text.startsWith("-0"_L1);
            if (!thousands && text.count(u'.') == 1)
                ++point;
            else if (text.count(u'.') > 1)
                ++comma;
        }
    }
    if (comma == point)
        return DecimalMark::Guess;
    return comma > point ? DecimalMark::Comma : DecimalMark::Point;
}

DateOrder guessColumnDateOrder(const QStringList &texts)
{
    return guessDateOrder(texts).value_or(DateOrder::Guess);
}

} // namespace kith
