// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/checks.h"

#include <algorithm>
#include <QCoreApplication>

namespace kith::check {

namespace {

constexpr qint64 whole = powerOfTen(Rate::digits); // 100 %

} // namespace

void between0And100(const Record &record, const FieldInfo &share, Problems &problems)
{
    const qint64 value = record.value(share).number();
    if (value < 0 || value > whole)
        problems.add(
            share,
            QCoreApplication::translate("check", "%1 must be between 0 % and 100 %.").arg(record.shape().label(share)));
}

void atMost100(const Record &record, const FieldInfo &share, Problems &problems)
{
    if (record.value(share).number() > whole)
        problems.add(
            share, QCoreApplication::translate("check", "%1 must not be over 100 %.").arg(record.shape().label(share)));
}

void exchangeRate(const Record &record, const FieldInfo &rate, Problems &problems)
{
    if (!record.isEmpty(rate) && record.value(rate).number() <= 0)
        problems.add(rate, QCoreApplication::translate("check", "The exchange rate must be greater than 0."));
}

void order(const Record &record, const FieldInfo &earlier, const FieldInfo &later, Problems &problems)
{
    if (record.isEmpty(earlier) || record.isEmpty(later))
        return;
    if (record.value(later).number() < record.value(earlier).number())
        problems.add(later, QCoreApplication::translate("check", "%1 must not be before %2.")
                                .arg(record.shape().label(later), record.shape().label(earlier)));
}

void somebody(const Record &record, std::initializer_list<const FieldInfo *> references, Problems &problems)
{
    const auto given = [&](const FieldInfo *reference) { return !record.isEmpty(*reference); };
    if (std::none_of(references.begin(), references.end(), given))
        problems.add(QCoreApplication::translate("check", "Say who it is: a customer, a contact or a lead."));
}

} // namespace kith::check
