// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caller.h"

#include <algorithm>

#include "core/model/types/contact.h"
#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype comparedDigits = 9;
constexpr qsizetype fewestDigits = 5;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

bool isSameNumber(const QString &a, const QString &b)
{
    const qsizetype common = std::min({a.size(), b.size(), comparedDigits});
    return common >= fewestDigits && a.right(common) == b.right(common) &&
           // A short number in the file is a whole one: an extension does not stand for every number that ends so.
           (common == comparedDigits || std::max(a.size(), b.size()) - common <= 4);
}

bool hasNumber(Store &store, const Shape &shape, RecordId id, const QString &digits)
{
    const std::optional<Record> record = store.read(shape, id);
    if (!record)
        return false;
    return std::any_of(shape.fields().begin(), shape.fields().end(), [&](const FieldInfo *field) {
        return field->kind == FieldKind::Phone && isSameNumber(digitsOf(record->value(*field).text()), digits);
    });
}

} // namespace

QString callDigits(const QString &number)
{
    QString plain = number.trimmed();
    if (plain.startsWith(u"tel:"_s, Qt::CaseInsensitive))
        plain = plain.mid(4);
    if (plain.startsWith(u"sip:"_s, Qt::CaseInsensitive))
        plain = plain.mid(4).section(u'@', 0, 0);
    QString digits = digitsOf(plain);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

std::vector<Caller> callersOf(Store &store, const QString &number)
{
    const QString digits = callDigits(number);
    if (digits.size() < fewestDigits)
        return {};
    std::vector<Caller> callers;
    // The index finds parts of numbers; their ends are what callers and records agree on.
    const auto add = [&](const Shape &shape, RecordId id) {
        const bool isKnown = std::any_of(callers.begin(), callers.end(), [&](const Caller &caller) {
            return caller.shape == &shape && caller.id == id;
        });
        if (isKnown || id == 0)
            return;
        Caller caller{&shape, id, store.title(shape, id), 0};
        if (shape.name() == u"customer")
            caller.customer = id;
        else if (shape.name() == u"contact")
            caller.customer = store.read(contact::type, id)->get(contact::customer);
        callers.push_back(std::move(caller));
    };
    for (const Found &found : find(store, digits.right(6), 200, {u"contact"_s, u"customer"_s, u"lead"_s})) {
        if (hasNumber(store, *found.shape, found.id, digits))
            add(*found.shape, found.id);
    }
    if (callers.empty()) { // further numbers, which few have
        Statement rows = store.connection().prepare("SELECT value, contact_id, customer_id, lead_id FROM contact_point "
                                                    "WHERE kind IN ('phone', 'mobile', 'fax') ORDER BY id");
        while (rows.step()) {
            if (!isSameNumber(digitsOf(rows.text(0)), digits))
                continue;
            const int column = !rows.isNull(1) ? 1 : !rows.isNull(2) ? 2 : 3;
            const QString kinds[] = {u"contact"_s, u"customer"_s, u"lead"_s};
            add(store.catalogue().get(kinds[column - 1]), rows.integer(column));
        }
    }
    std::stable_sort(callers.begin(), callers.end(), [](const Caller &a, const Caller &b) {
        const auto rank = [](const Caller &caller) {
            return caller.shape->name() == u"lead" ? 2 : caller.customer ? 0 : 1;
        };
        return rank(a) < rank(b);
    });
    return callers;
}

} // namespace kith
