// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scaled.h"

#include <limits>
#include <QCoreApplication>

#include "core/base/error.h"

namespace kith {

namespace {

[[noreturn]] void throwTooLarge()
{
    throw Error(ErrorKind::Invalid,
                QCoreApplication::translate("scaled", "A number becomes too large to be kept exactly. Check quantity, "
                                                      "price and rate."));
}

} // namespace

std::int64_t divideRounded(Int128 numerator, Int128 denominator)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    const Int128 divisor = denominator < 0 ? -denominator : denominator;
    const Int128 dividend = numerator < 0 ? -numerator : numerator;
    Int128 quotient = dividend / divisor;
    const Int128 rest = dividend % divisor;
    if (rest >= divisor - rest) // without doubling: that could overflow
        ++quotient;
    if (quotient > std::numeric_limits<std::int64_t>::max())
        throwTooLarge();
    return std::int64_t(negative ? -quotient : quotient);
}

Int128 multiplied(Int128 a, Int128 b)
{
    Int128 product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throwTooLarge();
    return product;
}

std::int64_t rescale(std::int64_t units, int from, int to)
{
    if (to >= from)
        return divideRounded(multiplied(units, powerOfTen(to - from)), 1);
    return divideRounded(units, powerOfTen(from - to));
}

QString formatUnits(std::int64_t units, int digits, int minimum)
{
    // Unsigned, so that the smallest number has a magnitude too.
    const std::uint64_t magnitude = units < 0 ? std::uint64_t(0) - std::uint64_t(units) : std::uint64_t(units);
    QString text = QString::number(magnitude);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        int kept = digits;
        while (minimum >= 0 && kept > minimum && text.endsWith(u'0')) {
            text.chop(1);
            --kept;
        }
        if (kept > 0)
            text.insert(text.size() - kept, u'.');
    }
    if (units < 0)
        text.prepend(u'-');
    return text;
}

} // namespace kith
