// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace kith {

namespace {

// ISO 4217 with the number of minor digits where it is not 2, and a symbol where people use one.
struct Iso
{
    std::u16string_view code;
    int digits = 2;
    std::u16string_view symbol = {};
};

constexpr Iso currencies[] = {
    {u"AED"},
    {u"AFN"},
    {u"ALL"},
    {u"AMD"},
    {u"ANG"},
    {u"AOA"},
    {u"ARS"},
    {u"AUD", 2, u"A$"},
    {u"AWG"},
    {u"AZN", 2, u"₼"},
    {u"BAM"},
    {u"BBD"},
    {u"BDT", 2, u"৳"},
    {u"BGN"},
    {u"BHD", 3},
    {u"BIF", 0},
    {u"BMD"},
    {u"BND"},
    {u"BOB"},
    {u"BRL", 2, u"R$"},
    {u"BSD"},
    {u"BTN"},
    {u"BWP"},
    {u"BYN"},
    {u"BZD"},
    {u"CAD", 2, u"CA$"},
    {u"CDF"},
    {u"CHF"},
    {u"CLF", 4},
    {u"CLP", 0},
    {u"CNY", 2, u"¥"},
    {u"COP"},
    {u"CRC", 2, u"₡"},
    {u"CUP"},
    {u"CVE"},
    {u"CZK", 2, u"Kč"},
    {u"DJF", 0},
    {u"DKK"},
    {u"DOP"},
    {u"DZD"},
    {u"EGP"},
    {u"ERN"},
    {u"ETB"},
    {u"EUR", 2, u"€"},
    {u"FJD"},
    {u"FKP"},
    {u"GBP", 2, u"£"},
    {u"GEL", 2, u"₾"},
    {u"GHS", 2, u"₵"},
    {u"GIP"},
    {u"GMD"},
    {u"GNF", 0},
    {u"GTQ"},
    {u"GYD"},
    {u"HKD", 2, u"HK$"},
    {u"HNL"},
    {u"HTG"},
    {u"HUF", 2, u"Ft"},
    {u"IDR", 2, u"Rp"},
    {u"ILS", 2, u"₪"},
    {u"INR", 2, u"₹"},
    {u"IQD", 3},
    {u"IRR"},
    {u"ISK", 0},
    {u"JMD"},
    {u"JOD", 3},
    {u"JPY", 0, u"JP¥"},
    {u"KES"},
    {u"KGS"},
    {u"KHR", 2, u"៛"},
    {u"KMF", 0},
    {u"KPW"},
    {u"KRW", 0, u"₩"},
    {u"KWD", 3},
    {u"KYD"},
    {u"KZT", 2, u"₸"},
    {u"LAK", 2, u"₭"},
    {u"LBP"},
    {u"LKR"},
    {u"LRD"},
    {u"LSL"},
    {u"LYD", 3},
    {u"MAD"},
    {u"MDL"},
    {u"MGA"},
    {u"MKD"},
    {u"MMK"},
    {u"MNT", 2, u"₮"},
    {u"MOP", 2, u"MOP$"},
    {u"MRU"},
    {u"MUR"},
    {u"MVR"},
    {u"MWK"},
    {u"MXN", 2, u"MX$"},
    {u"MYR", 2, u"RM"},
    {u"MZN"},
    {u"NAD"},
    {u"NGN", 2, u"₦"},
    {u"NIO"},
    {u"NOK"},
    {u"NPR"},
    {u"NZD", 2, u"NZ$"},
    {u"OMR", 3},
    {u"PAB"},
    {u"PEN"},
    {u"PGK"},
    {u"PHP", 2, u"₱"},
    {u"PKR"},
    {u"PLN", 2, u"zł"},
    {u"PYG", 0, u"₲"},
    {u"QAR"},
    {u"RON"},
    {u"RSD"},
    {u"RUB", 2, u"₽"},
    {u"RWF", 0},
    {u"SAR"},
    {u"SBD"},
    {u"SCR"},
    {u"SDG"},
    {u"SEK"},
    {u"SGD", 2, u"S$"},
    {u"SHP"},
    {u"SLE"},
    {u"SOS"},
    {u"SRD"},
    {u"SSP"},
    {u"STN"},
    {u"SVC"},
    {u"SYP"},
    {u"SZL"},
    {u"THB", 2, u"฿"},
    {u"TJS"},
    {u"TMT"},
    {u"TND", 3},
    {u"TOP"},
    {u"TRY", 2, u"₺"},
    {u"TTD"},
    {u"TWD", 2, u"NT$"},
    {u"TZS"},
    {u"UAH", 2, u"₴"},
    {u"UGX", 0},
    {u"USD", 2, u"$"},
    {u"UYU"},
    {u"UZS"},
    {u"VES"},
    {u"VND", 0, u"₫"},
    {u"VUV", 0},
    {u"WST"},
    {u"XAF", 0},
    {u"XCD"},
    {u"XOF", 0},
    {u"XPF", 0},
    {u"YER"},
    {u"ZAR"},
    {u"ZMW"},
    {u"ZWL"},
};

const Iso *findIso(QStringView code)
{
    const auto place =
        std::lower_bound(std::begin(currencies), std::end(currencies), code,
                         [](const Iso &iso, QStringView wanted) { return QStringView(iso.code).compare(wanted) < 0; });
    return place != std::end(currencies) && QStringView(place->code) == code ? place : nullptr;
}

} // namespace

Currency Currency::of(const QString &code)
{
    const QString upper = code.trimmed().toUpper();
    const Iso *iso = findIso(upper);
    return {upper, iso ? iso->digits : 2};
}

bool Currency::isKnown(const QString &code)
{
    return findIso(code) != nullptr;
}

QString Currency::symbol(const QString &code)
{
    const Iso *iso = findIso(code);
    return iso && !iso->symbol.empty() ? QStringView(iso->symbol).toString() : code;
}

Money lineNet(Quantity quantity, UnitPrice price, Rate discount, int currencyDigits)
{
    const Int128 kept = Int128(powerOfTen(Rate::digits)) - discount.units;
    const Int128 product = multiplied(Int128(quantity.units) * price.units, kept);
    return {divideRounded(product, powerOfTen(Quantity::digits + UnitPrice::digits + Rate::digits - currencyDigits))};
}

Money times(Money amount, Rate rate)
{
    return {divideRounded(Int128(amount.minor) * rate.units, powerOfTen(Rate::digits))};
}

Money taxIncluded(Money gross, Rate rate)
{
    const Int128 whole = Int128(powerOfTen(Rate::digits)) + rate.units;
    return whole == 0 ? Money() : Money{divideRounded(Int128(gross.minor) * rate.units, whole)};
}

Money converted(Money amount, ExchangeRate rate, int digits, int fileDigits)
{
    const Int128 product = multiplied(Int128(amount.minor) * rate.units, powerOfTen(fileDigits));
    return {divideRounded(product, powerOfTen(ExchangeRate::digits + digits))};
}

std::vector<Money> split(Money total, std::span<const std::int64_t> weights)
{
    const Int128 count = Int128(weights.size());
    Int128 sum = std::accumulate(weights.begin(), weights.end(), Int128(0));
    const bool equal = sum == 0; // nothing to tell the parts apart by
    if (equal)
        sum = count;
    // Calculated for a positive total and positive weights, so that negatives mirror them.
    const Int128 magnitude = total.minor < 0 ? -Int128(total.minor) : Int128(total.minor);
    const Int128 sign = total.minor < 0 ? -1 : 1;
    const Int128 turn = sum < 0 ? -1 : 1;
    sum *= turn;

    std::vector<Int128> parts(weights.size());
    std::vector<Int128> rests(weights.size());
    Int128 missing = magnitude;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Int128 share = magnitude * (equal ? Int128(1) : turn * weights[i]);
        parts[i] = share / sum;
        rests[i] = share % sum;
        if (rests[i] < 0) { // downwards, also for a negative weight among positive ones
            --parts[i];
            rests[i] += sum;
        }
        missing -= parts[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rests[a] > rests[b]; });
    for (size_t i = 0; i < size_t(missing) && i < order.size(); ++i)
        ++parts[order[i]];

    std::vector<Money> result(weights.size());
    for (size_t i = 0; i < weights.size(); ++i)
        result[i] = {divideRounded(sign * parts[i], 1)};
    return result;
}

} // namespace kith
