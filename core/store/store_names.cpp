// SPDX-License-Identifier: GPL-3.0-or-later
// Titles of records, labels of choices; reading what a person typed.
#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/standard_fields.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const ChoiceEntry *deliveredEntry(const QString &list, const QString &key)
{
    const ChoiceList *delivered = deliveredChoiceList(list.toUtf8().constData());
    if (!delivered)
        return nullptr;
    for (const ChoiceEntry &entry : delivered->entries) {
        if (key == QLatin1StringView(entry.key))
            return &entry;
    }
    return nullptr;
}

} // namespace

QString Store::title(const Record &record)
{
    const FieldInfo *field = record.shape().titleField();
    if (!field)
        return record.shape().singular();
    const QString own = display(*field, record.value(*field));
    return own.isEmpty() ? record.shape().singular() : own;
}

QString Store::title(const Shape &shape, RecordId id)
{
    const QPair<int, RecordId> key(shape.type().number, id);
    if (const auto it = m_titles.constFind(key); it != m_titles.cend())
        return *it;
    const Plan &plan = this->plan(shape);
    QString title;
    if (shape.titleField()) {
        Statement row = m_connection->prepare(QByteArray("SELECT ") + shape.titleField()->name + " FROM " + plan.table +
                                              " WHERE id = ?");
        row.bind(1, id);
        if (row.step()) {
            title = display(*shape.titleField(), row.value(0, *shape.titleField()));
            if (title.isEmpty())
                title = shape.singular();
        }
    }
    if (m_titles.size() > 20'000)
        m_titles.clear();
    m_titles.insert(key, title);
    return title;
}

std::vector<Choice> Store::choices(const QString &list)
{
    const QString cached = languageCode(currentLanguage()) + list; // the window changes its language at run time
    if (const auto it = m_choices.constFind(cached); it != m_choices.cend())
        return *it;
    std::vector<Choice> choices;
    const bool chinese = currentLanguage() == Language::Chinese;
    Statement rows =
        m_connection->prepare("SELECT key, label_en, label_zh, position, active FROM choice WHERE list = ? "
                              "ORDER BY position, key");
    rows.bind(1, list);
    while (rows.step()) {
        Choice choice;
        choice.key = rows.text(0);
        const ChoiceEntry *delivered = deliveredEntry(list, choice.key);
        choice.label = rows.text(chinese ? 2 : 1);
        if (choice.label.isEmpty() && delivered)
            choice.label = translated(list.toUtf8().constData(), delivered->label);
        if (choice.label.isEmpty())
            choice.label = rows.text(chinese ? 1 : 2); // the owner wrote it in the other language only
        if (choice.label.isEmpty())
            choice.label = choice.key;
        choice.tone = delivered ? delivered->tone : ChoiceTone::Neutral;
        choice.position = rows.integer(3);
        choice.active = rows.integer(4) != 0;
        choices.push_back(std::move(choice));
    }
    m_choices.insert(cached, choices);
    return choices;
}

bool Store::hasChoice(const QString &list, const QString &key)
{
    const auto isIt = [&](const Choice &choice) { return choice.key == key; };
    // Every choice of every record saved is asked for: what is cached is not copied.
    const QString cached = languageCode(currentLanguage()) + list;
    if (const auto it = m_choices.constFind(cached); it != m_choices.cend())
        return std::any_of(it->begin(), it->end(), isIt);
    const std::vector<Choice> all = choices(list);
    return std::any_of(all.begin(), all.end(), isIt);
}

QString Store::choiceLabel(const QString &list, const QString &key)
{
    for (const Choice &choice : choices(list)) {
        if (choice.key == key)
            return choice.label;
    }
    return key;
}

ChoiceTone Store::choiceTone(const QString &list, const QString &key)
{
    const ChoiceEntry *entry = deliveredEntry(list, key);
    return entry ? entry->tone : ChoiceTone::Neutral;
}

std::optional<QString> Store::choiceKey(const QString &list, QStringView keyOrLabel)
{
    const QString wanted = fold(keyOrLabel);
    const QByteArray context = list.toUtf8();
    for (const Choice &choice : choices(list)) {
        if (fold(choice.key) == wanted || fold(choice.label) == wanted)
            return choice.key;
        const ChoiceEntry *delivered = deliveredEntry(list, choice.key);
        if (!delivered)
            continue;
        if (fold(QString::fromUtf8(delivered->label)) == wanted ||
            fold(translated(Language::Chinese, context.constData(), delivered->label)) == wanted)
            return choice.key;
        for (const QString &alias : QString::fromUtf8(delivered->aliases).split(u';', Qt::SkipEmptyParts)) {
            if (fold(alias) == wanted)
                return choice.key;
        }
    }
    Statement row = m_connection->prepare(
        "SELECT key FROM choice WHERE list = ?1 AND (fold(label_en) = ?2 OR fold(label_zh) = ?2)");
    row.bind(1, list).bind(2, wanted);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

void Store::addChoice(const QString &list, const QString &key, const QString &labelEnglish, const QString &labelChinese)
{
    Statement row = m_connection->prepare(
        "INSERT INTO choice (list, key, label_en, label_zh, position, active) VALUES (?1, ?2, ?3, ?4, "
        "(SELECT coalesce(max(position), 0) + 10 FROM choice WHERE list = ?1), 1) "
        "ON CONFLICT (list, key) DO UPDATE SET label_en = excluded.label_en, label_zh = excluded.label_zh, active = 1");
    row.bind(1, list).bind(2, key).bind(3, labelEnglish).bind(4, labelChinese);
    row.run();
    m_choices.clear();
}

QString Store::display(const FieldInfo &field, const Value &value)
{
    if (value.isEmpty())
        return {};
    if (field.kind == FieldKind::Reference) {
        const Shape *target = m_catalogue->find(QString::fromUtf8(field.target));
        return target ? title(*target, value.number()) : QString();
    }
    if (field.kind == FieldKind::Choice)
        return choiceLabel(QString::fromUtf8(field.choices), value.text());
    return displayValue(field, value, m_conventions);
}

Parsed Store::parse(const FieldInfo &field, QStringView text, const Conventions &conventions)
{
    const QString trimmed = text.toString().trimmed();
    if (trimmed.isEmpty())
        return {};
    if (field.kind == FieldKind::Choice) {
        if (const auto key = choiceKey(QString::fromUtf8(field.choices), trimmed))
            return {Value(*key), {}};
        QStringList labels;
        for (const Choice &choice : choices(QString::fromUtf8(field.choices))) {
            if (choice.active && labels.size() < 8)
                labels << choice.label;
        }
        return {{}, tr("\"%1\" is not one of: %2.").arg(trimmed, labels.join(u", "_s))};
    }
    if (field.kind != FieldKind::Reference)
        return parseValue(field, text, conventions);

    const Shape &target = m_catalogue->get(QString::fromUtf8(field.target));
    const Plan &plan = this->plan(target);
    bool isId = false;
    const qint64 id = trimmed.toLongLong(&isId);
    if (isId) {
        Statement row = m_connection->prepare("SELECT 1 FROM " + plan.table + " WHERE id = ?");
        row.bind(1, id);
        if (row.step())
            return {Value(id), {}};
    }
    std::vector<RecordId> found;
    if (plan.sortKeySlot >= 0) {
        const QByteArray title = target.titleField()->name;
        Statement rows =
            m_connection->prepare("SELECT id FROM " + plan.table + " WHERE sort_key = sortkey(?1) AND fold(" + title +
                                  ") = fold(?1) LIMIT 6");
        rows.bind(1, trimmed);
        while (rows.step())
            found.push_back(rows.integer(0));
    }
    if (found.empty() && target.has(standard::externalId)) {
        Statement rows = m_connection->prepare("SELECT id FROM " + plan.table + " WHERE external_id = ? LIMIT 6");
        rows.bind(1, trimmed);
        while (rows.step())
            found.push_back(rows.integer(0));
    }
    if (found.size() == 1)
        return {Value(found.front()), {}};
    if (found.empty())
        return {{}, tr("There is no %1 \"%2\".").arg(target.singular(), trimmed)};
    QStringList candidates;
    for (const RecordId candidate : found)
        candidates << QString::number(candidate);
    return {{},
            tr("Several records of the kind %1 are called \"%2\"; say which by its number: %3.")
                .arg(target.singular(), trimmed, candidates.join(u", "_s))};
}

} // namespace kith
