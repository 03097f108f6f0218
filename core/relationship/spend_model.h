// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer spends each time: Gamma-Gamma (Fader, Hardie and Lee 2005), on the mean of the purchases after the
// first one.
#pragma once

#include <span>

#include "core/relationship/purchase_model.h"

namespace kith {

struct SpendParameters
{
    double p = 0, q = 0, v = 0;
    friend bool operator==(const SpendParameters &, const SpendParameters &) = default;
};

struct SpendHistory
{
    qint32 x = 0;    // purchases after the first
    double mean = 0; // of their money; rows without purchases or money are left out
};

// Log-likelihood with gradient and Hessian in (p, q, v).
Quadratic<3> spendLikelihood(std::span<const SpendHistory> customers, const SpendParameters &at);

struct SpendFit
{
    SpendParameters parameters;
    double logLikelihood = 0;
    double penalized = 0;
    double mean = 0; // pv/(q−1): what somebody unknown spends
    qint64 customers = 0;
    double correlation = 0; // of x and mean: above 0.3 the model's assumption is doubtful
    bool converged = false;
    bool atBound = false;
};

SpendFit fitSpend(std::span<const SpendHistory> customers, Fit how);
// p(v + x·mean)/(px + q − 1).
double expectedSpend(const SpendParameters &parameters, const SpendHistory &customer);

double digamma(double x);
double trigamma(double x);

} // namespace kith
