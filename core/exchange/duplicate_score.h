// SPDX-License-Identifier: GPL-3.0-or-later
// How much two subjects speak for being the same.
#pragma once

#include "core/exchange/duplicate_subjects.h"

namespace kith {

enum DuplicateReason : quint32 {
    SameName = 1U << 0,
    SimilarName = 1U << 1,
    SwappedName = 1U << 2,
    SameSound = 1U << 3,
    SamePhone = 1U << 4,
    SimilarPhone = 1U << 5,
    SameEmail = 1U << 6,
    SameDomain = 1U << 7,
    SameBirthday = 1U << 8,
    SimilarBirthday = 1U << 9,
    SameStreet = 1U << 10,
    SimilarStreet = 1U << 11,
    SamePostcode = 1U << 12,
    SameCity = 1U << 13,
    SameTaxNumber = 1U << 14,
    SimilarTaxNumber = 1U << 15,
};

struct DuplicateScore
{
    double weight = 0; // in bits
    quint32 reasons = 0;
    int percent() const; // 50 at the weight from which on a pair is worth a look
};

struct ComparedSubject
{
    const DuplicateSubjects &among;
    const DuplicateSubject &subject;
};
// `known` tells how rare a value is.
DuplicateScore compareSubjects(ComparedSubject a, ComparedSubject b, const DuplicateSubjects &known);
QString reasonWords(quint32 reasons);

} // namespace kith
