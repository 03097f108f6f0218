// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"
#include "core/exchange/side_rows.h"

#include <algorithm>
#include <QCoreApplication>
#include <QCryptographicHash>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/types/import_mapping.h"
#include "core/model/types/order_line.h"
#include "core/store/change.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// Splits at a character that has no backslash before it; the backslashes stay.
QStringList splitUnescaped(const QString &text, QChar separator)
{
    QStringList parts(QString{});
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size()) {
            parts.last() += text.mid(i, 2);
            ++i;
        } else if (text.at(i) == separator) {
            parts.append(QString());
        } else {
            parts.last() += text.at(i);
        }
    }
    return parts;
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

QString escaped(const QString &text, const QString &special)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\\' || special.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

Assignments pairs(const QString &text, const char *complaint)
{
    Assignments result;
    for (const QString &part : splitUnescaped(text, u';')) {
        if (part.trimmed().isEmpty())
            continue;
        const QStringList sides = splitUnescaped(part, u'=');
        if (sides.size() < 2)
            throw Error(ErrorKind::Usage, QCoreApplication::translate("import", complaint).arg(part.trimmed()));
        result.emplace_back(sides.first().trimmed(), sides.mid(1).join(u'=').trimmed());
    }
    return result;
}

const FieldInfo *fieldNamed(const Shape &shape, const QString &word)
{
    if (const FieldInfo *field = shape.field(word))
        return field;
    return shape.field(QString(word + "_id"_L1));
}

QString headingsKey(const QStringList &headings)
{
    QStringList plain;
    for (const QString &heading : headings)
        plain.append(plainHeading(heading));
    return plain.join(u'|');
}

const QString meaningsSettings = u"import_meanings."_s;

// Where the meanings of words are kept that were settled for these headings.
QString meaningsSetting(const Shape &shape, const QStringList &headings)
{
    const QByteArray key = QCryptographicHash::hash(headingsKey(headings).toUtf8(), QCryptographicHash::Sha1).toHex();
    return meaningsSettings + shape.name() + u'.' + QString::fromLatin1(key);
}

// Every word of the name stands in the text, in any order: "Berg, Anna" is Anna Berg, "Bergen" is not Berg.
bool tellsName(const QString &text, const QString &name)
{
    const QString where = fold(text);
    const auto stands = [&where](const QString &word) {
        // Between Chinese characters there are no blanks.
        const auto isWithin = [](QChar here, QChar there) {
            return here.isLetterOrNumber() && there.isLetterOrNumber() && !hasHan(QStringView(&here, 1)) &&
                   !hasHan(QStringView(&there, 1));
        };
        for (qsizetype at = where.indexOf(word); at >= 0; at = where.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            if ((at == 0 || !isWithin(where.at(at - 1), word.front())) &&
                (end == where.size() || !isWithin(word.back(), where.at(end))))
                return true;
        }
        return false;
    };
    const QStringList words = fold(name).split(u' ', Qt::SkipEmptyParts);
    return name.size() > 1 && !words.isEmpty() && std::all_of(words.begin(), words.end(), stands);
}

// Headings are kept without blanks and signs: "annaberg|0301234567".
bool tellsNameAsHeading(const QString &headings, const QString &name)
{
    const QString plain = plainHeading(name);
    return plain.size() > 1 && headings.split(u'|').contains(plain);
}

} // namespace

Mapping parseMapping(const QString &text)
{
    Mapping mapping;
    for (const auto &[source, target] :
         pairs(text, QT_TRANSLATE_NOOP("import", "“%1” is no part of a mapping; write Heading=field.")))
        mapping.push_back({source, unescaped(target)});
    return mapping;
}

QString mappingText(const Mapping &mapping)
{
    QStringList parts;
    for (const MappedColumn &column : mapping)
        parts.append(column.source + u'=' + escaped(column.target, u";="_s));
    return parts.join(u';');
}

Assignments parseAssignments(const QString &text)
{
    Assignments result;
    for (const auto &[field, value] :
         pairs(text, QT_TRANSLATE_NOOP("import", "“%1” is no default; write field=value.")))
        result.emplace_back(unescaped(field), unescaped(value));
    return result;
}

std::vector<ValueMeaning> parseValueMeanings(const QString &text)
{
    std::vector<ValueMeaning> result;
    for (const auto &[source, to] :
         pairs(text, QT_TRANSLATE_NOOP("import", "“%1” gives no value a meaning; write column:A=B."))) {
        const QStringList sides = splitUnescaped(source, u':');
        QString column = result.empty() ? QString() : result.back().column; // "column:A=B;C=D" goes on with the column
        QString from = source;
        if (sides.size() > 1) {
            column = unescaped(sides.first().trimmed());
            from = sides.mid(1).join(u':').trimmed();
        }
        if (column.isEmpty())
            throw Error(
                ErrorKind::Usage,
                QCoreApplication::translate("import", "“%1” gives no value a meaning; write column:A=B.").arg(source));
        result.push_back({column, unescaped(from), unescaped(to)});
    }
    return result;
}

QString valueMeaningsText(const std::vector<ValueMeaning> &meanings)
{
    QStringList parts;
    for (const ValueMeaning &meaning : meanings)
        parts.append(escaped(meaning.column, u";=:"_s) + u':' + escaped(meaning.from, u";=:"_s) + u'=' +
                     escaped(meaning.to, u";"_s));
    return parts.join(u';');
}

QString plainHeading(QStringView heading)
{
    QString plain;
    for (const QChar c : fold(heading)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c;
    }
    return plain;
}

const Shape *lineShape(const Catalogue &catalogue, const Shape &shape)
{
    return catalogue.find(QString(shape.name() + "_line"_L1));
}

TargetPath resolvePath(const Catalogue &catalogue, const Shape &shape, const QString &path)
{
    TargetPath found;
    found.shape = &shape;
    if (sidePaths(catalogue, shape).contains(path)) {
        found.isSide = true;
        return found;
    }
    QStringList words = path.split(u'.');
    const Shape *line = lineShape(catalogue, shape);
    if (line && words.size() > 1 && words.first() == "line"_L1) {
        found.owned = true;
        found.shape = line;
        words.removeFirst();
        if (words == QStringList{u"margin"_s} && found.shape->has(order_line::cost))
            return found;
    }
    while (words.size() > 1) {
        const QString word = words.takeFirst();
        const FieldInfo *field = fieldNamed(*found.shape, word);
        if (!field)
            field = &catalogue.field(*found.shape, word); // throws, naming the nearest word
        if (field->kind != FieldKind::Reference)
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("import", "“%1” in “%2” does not refer to another record.")
                            .arg(word, path));
        found.through.push_back(field);
        found.shape = &catalogue.get(QString::fromUtf8(field->target));
    }
    const FieldInfo *field = fieldNamed(*found.shape, words.first());
    found.field = field ? field : &catalogue.field(*found.shape, words.first());
    if (found.field->has(Rolled) || found.field->has(Computed) || found.field->has(Internal))
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("import", "“%1” is reckoned from other records and cannot be imported.")
                        .arg(path));
    return found;
}

std::optional<SavedMapping> savedMapping(Store &store, const Shape &shape, const QStringList &headings)
{
    Query query;
    query.type = QLatin1StringView(import_mapping::type.name);
    query.where =
        all({where(QLatin1StringView(import_mapping::recordType.name), Operator::Equal, shape.name()),
             where(QLatin1StringView(import_mapping::headings.name), Operator::Equal, headingsKey(headings))});
    query.sort = {u"-used_at"_s};
    for (const Record &record : store.select(query, 1))
        return SavedMapping{parseMapping(record.get(import_mapping::mapping)),
                            parseValueMeanings(store.setting(meaningsSetting(shape, headings)))};
    return std::nullopt;
}

void saveMapping(Store &store, const Shape &shape, const QStringList &headings, const SavedMapping &saved,
                 const QString &name)
{
    Query query;
    query.type = QLatin1StringView(import_mapping::type.name);
    query.where =
        all({where(QLatin1StringView(import_mapping::recordType.name), Operator::Equal, shape.name()),
             where(QLatin1StringView(import_mapping::headings.name), Operator::Equal, headingsKey(headings))});
    const std::vector<Record> known = store.select(query, 1);
    Record record = known.empty() ? store.blank(import_mapping::type) : known.front();
    record.set(import_mapping::name, name);
    record.set(import_mapping::recordType, shape.name());
    record.set(import_mapping::headings, headingsKey(headings));
    record.set(import_mapping::mapping, mappingText(saved.mapping));
    record.set(import_mapping::usedAt, Clock::now());
    store.setSetting(meaningsSetting(shape, headings), valueMeaningsText(saved.meanings));
    Change change(store, QCoreApplication::translate("import", "Keep the mapping “%1”").arg(name));
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
    change.commit();
}

std::vector<RecordId> forgetInMappings(Change &change, const QStringList &names)
{
    Store &store = change.store();
    const auto tellsAny = [&names](const QString &text, const auto &tells) {
        return std::any_of(names.begin(), names.end(), [&](const QString &name) { return tells(text, name); });
    };
    std::vector<RecordId> gone;
    for (const Record &kept : store.select({QString::fromLatin1(import_mapping::type.name), {}, {u"id"_s}, {}})) {
        if (!tellsAny(kept.get(import_mapping::name), tellsName) &&
            !tellsAny(kept.get(import_mapping::mapping), tellsName) &&
            !tellsAny(kept.get(import_mapping::headings), tellsNameAsHeading))
            continue;
        if (const Problems problems = change.remove(import_mapping::type, kept.id()); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        gone.push_back(kept.id());
    }
    std::vector<std::pair<QString, QString>> settings;
    Statement rows =
        store.connection().prepare("SELECT name, value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name");
    rows.bind(1, meaningsSettings.size()).bind(2, meaningsSettings);
    while (rows.step())
        settings.emplace_back(rows.text(0), rows.text(1));
    for (const auto &[setting, text] : settings) {
        std::vector<ValueMeaning> meanings = parseValueMeanings(text);
        const auto dropped = std::erase_if(meanings, [&](const ValueMeaning &meaning) {
            return tellsAny(meaning.column, tellsName) || tellsAny(meaning.from, tellsName) ||
                   tellsAny(meaning.to, tellsName);
        });
        if (dropped > 0)
            store.setSetting(setting, valueMeaningsText(meanings));
    }
    return gone;
}

} // namespace kith
