// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/guess_mapping.h"

#include <algorithm>
#include <functional>
#include <QCoreApplication>
#include <QSet>
#include <unordered_map>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/exchange/side_rows.h"
#include "core/model/standard_fields.h"
#include "core/model/types/order_line.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// How sure a match is; the kind of name adds to it.
enum : int {
    OwnField = 100,      // of the record itself
    LineField = 90,      // of its rows
    NamedReference = 80, // "Customer City"
    LineReference = 75,  // "Product Name", through a row
    PlainReference = 60, // "City" alone, meaning the customer's: only when the customer itself is in the file
    RecordNumber = 50,   // "opportunity_id"
    LabelBonus = 6,
    AliasBonus = 4,
};

struct Candidate
{
    QString heading; // plain
    QString path;
    int score = 0;
    QString needs; // a path must be taken that begins so
};

QStringList aliasesOf(const char *aliases)
{
    return aliases ? QString::fromUtf8(aliases).split(u';', Qt::SkipEmptyParts) : QStringList();
}

struct Name
{
    QString plain;
    int bonus;
};

std::vector<Name> namesOf(const Shape &shape, const FieldInfo &field)
{
    std::vector<Name> names;
    const auto add = [&](const QString &text, int bonus) {
        if (const QString plain = plainHeading(text); !plain.isEmpty())
            names.push_back({plain, bonus});
    };
    add(shape.label(field, Language::English), LabelBonus);
    add(shape.label(field, Language::Chinese), LabelBonus);
    // "customer_id" is how other programs call the customer's number, which is another field.
    const QString key = QString::fromUtf8(field.name);
    add(field.kind == FieldKind::Reference && key.endsWith("_id"_L1) ? key.chopped(3) : key, LabelBonus);
    for (const QString &alias : aliasesOf(field.aliases))
        add(alias, AliasBonus);
    return names;
}

// May a heading alone decide that it goes there? Figures that rules keep are reckoned anew anyway.
bool isGuessed(const FieldInfo &field)
{
    if (field.has(Rolled) || field.has(Computed) || field.has(Internal) || field.has(Owner) ||
        &field == &standard::updatedAt)
        return false;
    return !field.has(Kept) || field.aliases;
}

// Rows that an owner's file holds belong to that owner; a file of such rows alone says whose they are.
bool isOwnerOfRow(const FieldInfo &field, const QString &prefix)
{
    return prefix.isEmpty() && field.has(Owner) && field.kind == FieldKind::Reference;
}

QString stepOf(const FieldInfo &field)
{
    const QString key = QString::fromUtf8(field.name);
    return key.endsWith("_id"_L1) ? key.chopped(3) : key;
}

class Candidates
{
public:
    Candidates(const Catalogue &catalogue, const Shape &shape) : m_catalogue(catalogue), m_shape(shape) {}

    std::vector<Candidate> all()
    {
        own(m_shape, {}, OwnField);
        references(m_shape, {}, NamedReference, 1);
        recordNumber();
        if (const Shape *line = lineShape(m_catalogue, m_shape)) {
            own(*line, u"line."_s, LineField);
            references(*line, u"line."_s, LineReference, 2);
            if (line->has(order_line::cost)) {
                for (const char *word : {"profit", "margin", "gross profit", "gross margin", "利润", "毛利", "毛利润"})
                    add(plainHeading(QString::fromUtf8(word)), u"line.margin"_s, LineField + AliasBonus);
            }
        }
        return std::move(m_list);
    }

private:
    void add(const QString &heading, const QString &path, int score, const QString &needs = {})
    {
        m_list.push_back({heading, path, score, needs});
    }

    void own(const Shape &shape, const QString &prefix, int base)
    {
        for (const FieldInfo *field : shape.fields()) {
            if (!isGuessed(*field) && !isOwnerOfRow(*field, prefix))
                continue;
            // A row's own external id is not what a column "ID" of the whole file means.
            if (!prefix.isEmpty() && field == &standard::externalId)
                continue;
            for (const Name &name : namesOf(shape, *field))
                add(name.plain, prefix + QString::fromUtf8(field->name), base + name.bonus);
        }
    }

    void references(const Shape &shape, const QString &prefix, int base, int depth)
    {
        for (const FieldInfo *reference : shape.fields()) {
            if (reference->kind != FieldKind::Reference || reference == &standard::owner ||
                (!isGuessed(*reference) && !isOwnerOfRow(*reference, prefix)))
                continue;
            const Shape &target = m_catalogue.get(QString::fromUtf8(reference->target));
            QSet<QString> words;
            for (const Name &name : namesOf(shape, *reference))
                words.insert(name.plain);
            // In a file of customers the "customer number" is the row's own, not its parent's.
            if (&target != &m_shape) {
                words.insert(plainHeading(translated(Language::English, target.type().name, target.type().singular)));
                words.insert(plainHeading(translated(Language::Chinese, target.type().name, target.type().singular)));
                for (const QString &alias : aliasesOf(target.type().aliases))
                    words.insert(plainHeading(alias));
            }
            const QString step = prefix + stepOf(*reference);
            for (const FieldInfo *field : target.fields()) {
                if (!isGuessed(*field) || field->has(Kept) || field == &standard::owner)
                    continue;
                const QString path = step + u'.' + QString::fromUtf8(field->name);
                for (const Name &name : namesOf(target, *field)) {
                    bool speaks = false; // the field's own name already says whose it is
                    for (const QString &word : words) {
                        add(word + name.plain, path, base + name.bonus);
                        speaks = speaks || (name.plain.startsWith(word) && name.plain != word);
                    }
                    if (speaks)
                        add(name.plain, path, base + name.bonus + 1);
                    else if (&target != &m_shape) // a parent's city is never just "City"
                        add(name.plain, path, PlainReference + name.bonus - (depth == 1 ? 0 : 1), step);
                }
            }
        }
    }

    // "opportunity_id", "Ticket ID", "客户编号": the number of the record elsewhere.
    void recordNumber()
    {
        const RecordType &type = m_shape.type();
        QStringList words{QString::fromUtf8(type.name), translated(Language::English, type.name, type.singular),
                          translated(Language::Chinese, type.name, type.singular)};
        words += aliasesOf(type.aliases);
        for (const QString &word : words) {
            for (const char *number : {"id", "no", "number", "code", "编号", "代码", "号"})
                add(plainHeading(word) + QString::fromUtf8(number), QString::fromUtf8(standard::externalId.name),
                    RecordNumber);
        }
    }

    const Catalogue &m_catalogue;
    const Shape &m_shape;
    std::vector<Candidate> m_list;
};

// "Category" and "Sub-Category" both mean the category: the finer one is it, the other its parent.
void splitHierarchies(const Catalogue &catalogue, const Shape &shape, const QStringList &headings, QStringList &targets,
                      const std::vector<std::pair<qsizetype, QString>> &losers)
{
    for (const auto &[loser, path] : losers) {
        const qsizetype winner = targets.indexOf(path);
        if (winner < 0 || !targets.at(loser).isEmpty())
            continue;
        const TargetPath found = resolvePath(catalogue, shape, path);
        if (!found.field || found.field->kind != FieldKind::Reference)
            continue;
        const Shape &target = catalogue.get(QString::fromUtf8(found.field->target));
        const FieldInfo *parent = target.field(u"parent_id");
        if (!parent || !parent->has(PartOfKey))
            continue;
        const QString winning = plainHeading(headings.at(winner));
        const QString losing = plainHeading(headings.at(loser));
        const QString above = path + u".parent_id"_s;
        if (targets.contains(above))
            continue;
        if (losing.contains(winning)) { // the longer word is the finer one
            targets[loser] = path;
            targets[winner] = above;
        } else if (winning.contains(losing)) {
            targets[loser] = above;
        }
    }
}

} // namespace

bool isOwnExport(const Catalogue &catalogue, const Shape &shape, const QStringList &headings)
{
    return std::all_of(headings.cbegin(), headings.cend(), [&](const QString &heading) {
        const Shape *kind = &shape;
        const QStringList words = heading.split(u'.');
        for (qsizetype i = 0; i < words.size(); ++i) {
            const FieldInfo *field = kind->field(words.at(i));
            if (!field && words.size() == 1 && heading.startsWith("x_"_L1))
                return true; // a field of the owner's own that this file does not have (yet)
            if (!field || (i + 1 < words.size() && field->kind != FieldKind::Reference))
                return false;
            if (i + 1 < words.size())
                kind = &catalogue.get(QString::fromUtf8(field->target));
        }
        return true;
    });
}

QString reasonHeading()
{
    return QCoreApplication::translate("import", "Why not imported");
}

bool isReasonHeading(const QString &heading)
{
    return heading == translated(Language::English, "import", "Why not imported") ||
           heading == translated(Language::Chinese, "import", "Why not imported");
}

QStringList guessTargets(const Catalogue &catalogue, const Shape &shape, const QStringList &headings,
                         const QStringList &given)
{
    if (isOwnExport(catalogue, shape, headings)) {
        QStringList own;
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const bool isGiven = column < given.size() && !given.at(column).isNull();
            const FieldInfo *field = shape.field(headings.at(column));
            const bool isOpen = field && !field->has(Rolled) && !field->has(Computed) && !field->has(Internal);
            own.append(isGiven ? given.at(column) : isOpen ? headings.at(column) : QString());
        }
        return own;
    }
    struct Match
    {
        qsizetype column;
        const Candidate *candidate;
    };
    const std::vector<Candidate> candidates = Candidates(catalogue, shape).all();
    std::unordered_multimap<QString, const Candidate *> byHeading;
    for (const Candidate &candidate : candidates)
        byHeading.emplace(candidate.heading, &candidate);

    std::vector<Match> matches;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        if (isReasonHeading(headings.at(column)) || (column < given.size() && !given.at(column).isNull()))
            continue;
        const auto [first, last] = byHeading.equal_range(plainHeading(headings.at(column)));
        for (auto it = first; it != last; ++it)
            matches.push_back({column, it->second});
    }
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        if (a.candidate->score != b.candidate->score)
            return a.candidate->score > b.candidate->score;
        return a.column != b.column ? a.column < b.column : a.candidate->path < b.candidate->path;
    });

    QStringList targets;
    for (qsizetype column = 0; column < headings.size(); ++column)
        targets.append(column < given.size() ? given.at(column) : QString());
    std::vector<std::pair<qsizetype, QString>> losers;
    for (const Match &match : matches) {
        if (!targets.at(match.column).isEmpty())
            continue;
        const QString &path = match.candidate->path;
        if (targets.contains(path)) {
            losers.emplace_back(match.column, path);
            continue;
        }
        const QString &needs = match.candidate->needs;
        const bool met = needs.isEmpty() || std::any_of(targets.cbegin(), targets.cend(), [&](const QString &target) {
                             return target.startsWith(needs + u'.') || target == needs + "_id"_L1;
                         });
        if (met)
            targets[match.column] = path;
    }
    splitHierarchies(catalogue, shape, headings, targets, losers);
    return targets;
}

std::vector<TargetChoice> targetChoices(const Catalogue &catalogue, const Shape &shape)
{
    std::vector<TargetChoice> choices;
    const auto isOffered = [](const FieldInfo &field) {
        return !field.has(Rolled) && !field.has(Computed) && !field.has(Internal) && !field.has(Owner) &&
               &field != &standard::updatedAt;
    };
    const std::function<void(const Shape &, const QString &, const QString &, int)> add =
        [&](const Shape &kind, const QString &prefix, const QString &label, int depth) {
            for (const FieldInfo *field : kind.fields()) {
                if (isOffered(*field))
                    choices.push_back({prefix + QString::fromUtf8(field->name), label + kind.label(*field)});
            }
            if (depth == 0)
                return;
            for (const FieldInfo *field : kind.fields()) {
                if (field->kind != FieldKind::Reference || !isOffered(*field) || field == &standard::owner)
                    continue;
                add(catalogue.get(QString::fromUtf8(field->target)), prefix + stepOf(*field) + u'.',
                    QCoreApplication::translate("import", "%1: ").arg(label + kind.label(*field)), 0);
            }
        };
    add(shape, {}, {}, 1);
    if (const Shape *line = lineShape(catalogue, shape)) {
        const QString label = QCoreApplication::translate("import", "%1: ").arg(line->singular());
        add(*line, u"line."_s, label, 1);
        if (line->has(order_line::cost))
            choices.push_back({u"line.margin"_s, label + QCoreApplication::translate("import", "Margin")});
    }
    for (const QString &path : sidePaths(catalogue, shape))
        choices.push_back({path, sideLabel(path)});
    return choices;
}

} // namespace kith
