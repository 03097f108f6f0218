// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include <QCoreApplication>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/exchange/csv_writer.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rememberedChoices = 10'000;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    while (text.starts_with("\xc2\xa0"))
        text.remove_prefix(2);
    while (text.ends_with("\xc2\xa0"))
        text.remove_suffix(2);
    return text;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

std::string_view RowReader::rawCell(int column) const
{
    const std::string_view raw = m_reader.field(column);
    return m_isGuarded && raw.starts_with('\'') ? withoutGuard(raw) : raw;
}

std::string_view RowReader::cell(int column) const
{
    return trimmed(rawCell(column)); // the guard first: what it protects may begin with a blank
}

bool RowReader::hasCell(const FieldPlan &plan) const
{
    for (const int column : plan.columns) {
        if (!cell(column).empty())
            return true;
    }
    return false;
}

std::string_view RowReader::text(const FieldPlan &plan)
{
    std::string_view result;
    if (plan.columns.size() == 1) {
        const bool isExact = m_isExact && plan.field->isText() && plan.role == FieldPlan::Role::Value;
        result = isExact ? rawCell(plan.columns.front()) : cell(plan.columns.front());
    } else if (!plan.columns.empty()) {
        m_joined.clear();
        for (const int column : plan.columns) {
            const std::string_view part = cell(column);
            if (!m_joined.empty() && !part.empty())
                m_joined += ' ';
            m_joined += part;
        }
        result = m_joined;
    }
    if (result.empty() && plan.fallback) {
        m_joined.clear();
        for (const CellTemplate::Part &part : plan.fallback->parts) {
            if (part.column >= 0)
                m_joined += cell(part.column);
            else
                m_joined += part.text.toStdString();
        }
        result = trimmed(m_joined);
    }
    if (!plan.meanings.isEmpty() && !result.empty()) {
        if (const auto it = plan.meanings.constFind(fold(toText(result))); it != plan.meanings.cend()) {
            m_joined = it->toStdString();
            result = trimmed(m_joined);
        }
    }
    return result;
}

Value RowReader::value(FieldPlan &plan, const Shape &shape, QStringList &problems)
{
    const std::string_view text = this->text(plan);
    if (text.empty())
        return {};
    const FieldInfo &field = *plan.field;
    if (field.kind == FieldKind::Choice)
        return choice(plan, shape, text, problems);
    if (field.isText())
        return Value(toText(text));
    Parsed parsed = parseValue(field, toText(text), plan.conventions);
    if (!parsed.problem.isEmpty())
        problems.append(QCoreApplication::translate("import", "%1: %2").arg(shape.label(field), parsed.problem));
    return std::move(parsed.value);
}

Value RowReader::choice(FieldPlan &plan, const Shape &shape, std::string_view text, QStringList &problems)
{
    std::string raw(text);
    if (const auto it = plan.choices.find(raw); it != plan.choices.end()) {
        if (m_openWords && !m_openWords->isEmpty())
            m_openWords->countAgain(plan.columns, toText(text));
        return it->second;
    }
    const QString list = QLatin1StringView(plan.field->choices);
    const QString label = toText(text);
    std::optional<QString> key = m_store.choiceKey(list, label);
    if (!key) {
        const ChoiceList *delivered = deliveredChoiceList(plan.field->choices);
        const bool isClosed = delivered && delivered->closed;
        if (m_openWords)
            m_openWords->note(plan.columns, label, shape.name(), plan.field, !isClosed);
        if (isClosed) {
            Parsed parsed = m_store.parse(*plan.field, label, plan.conventions);
            problems.append(
                QCoreApplication::translate("import", "%1: %2").arg(shape.label(*plan.field), parsed.problem));
            return {};
        }
        // Without saying what it is, a key that is taken must not be changed: number it.
        const QString base = choiceKeyFor(label);
        key = base;
        for (int n = 2; !m_store.choiceLabel(list, *key).isEmpty() && m_store.choiceKey(list, *key) == key; ++n)
            key = base + u'_' + QString::number(n);
        m_store.addChoice(list, *key, label, label);
    }
    if (plan.choices.size() > rememberedChoices)
        plan.choices.clear();
    return plan.choices[raw] = Value(*key);
}

QStringList RowReader::cells() const
{
    QStringList cells;
    for (qsizetype i = 0; i < m_reader.size(); ++i)
        cells.append(m_reader.text(i));
    return cells;
}

QString choiceKeyFor(const QString &label)
{
    QString key;
    for (const QChar c : pinyin(label)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    return key.isEmpty() ? u"entry"_s : key.left(40);
}

} // namespace kith
