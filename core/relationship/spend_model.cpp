// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/spend_model.h"

#include <cmath>

namespace kith {

// By recurrence up to 10, then the asymptotic series (Abramowitz and Stegun 6.3.18).
double digamma(double x)
{
    double below = 0;
    for (; x < 10; ++x)
        below -= 1 / x;
    const double y = 1 / (x * x);
    return below + std::log(x) - 0.5 / x -
           y * (1. / 12 - y * (1. / 120 - y * (1. / 252 - y * (1. / 240 - y * (1. / 132 - y * 691. / 32760)))));
}

double trigamma(double x)
{
    double below = 0;
    for (; x < 10; ++x)
        below += 1 / (x * x);
    const double y = 1 / (x * x);
    return below + 1 / x + y / 2 +
           y / x * (1. / 6 - y * (1. / 30 - y * (1. / 42 - y * (1. / 30 - y * (5. / 66 - y * 691. / 2730)))));
}

Quadratic<3> spendLikelihood(std::span<const SpendHistory> customers, const SpendParameters &at)
{
    const double p = at.p, q = at.q, v = at.v;
    // Everything that depends on x alone is worked out once for each x.
    std::vector<qint64> byX;
    Quadratic<3> sum;
    auto &g = sum.gradient;
    auto &h = sum.hessian;
    for (const SpendHistory &customer : customers) {
        const double x = customer.x, s = x * customer.mean;
        if (size_t(customer.x) >= byX.size())
            byX.resize(size_t(customer.x) + 1);
        ++byX[size_t(customer.x)];
        const double over = std::log1p(v / s), under = std::log1p(s / v), both = 1 / (s + v);
        sum.value -= std::log(customer.mean) + p * x * over + q * under;
        g[0] -= x * over;
        g[1] -= under;
        g[2] += (q * s / v - p * x) * both;
        h[0][2] -= x * both;
        h[1][2] += s * both / v;
        h[2][2] += (p * x - q * s * (2 * v + s) / (v * v)) * both * both;
    }
    const double ofQ = digamma(q), ofQ2 = trigamma(q), logQ = std::lgamma(q);
    for (size_t x = 1; x < byX.size(); ++x) {
        if (byX[x] == 0)
            continue;
        const double n = double(byX[x]), k = double(x), px = p * k;
        sum.value -= n * (std::lgamma(px) + logQ - std::lgamma(px + q));
        const double both = digamma(px + q), both2 = trigamma(px + q);
        g[0] += n * k * (both - digamma(px));
        g[1] += n * (both - ofQ);
        h[0][0] += n * k * k * (both2 - trigamma(px));
        h[0][1] += n * k * both2;
        h[1][1] += n * (both2 - ofQ2);
    }
    h[1][0] = h[0][1];
    h[2][0] = h[0][2];
    h[2][1] = h[1][2];
    return sum;
}

namespace {

using Theta = std::array<double, 3>; // ln p, ln(q−1), ln(pv/(q−1))

SpendParameters parametersOf(const Theta &theta)
{
    return {std::exp(theta[0]), 1 + std::exp(theta[1]), std::exp(theta[2] + theta[1] - theta[0])};
}

Quadratic<3> inTheta(const Quadratic<3> &in, const SpendParameters &at)
{
    const double jacobian[3][3]{{at.p, 0, 0}, {0, at.q - 1, 0}, {-at.v, at.v, at.v}};
    constexpr double signs[3]{-1, 1, 1};
    Quadratic<3> out;
    out.value = in.value;
    for (size_t i = 0; i < 3; ++i) {
        for (size_t k = 0; k < 3; ++k)
            out.gradient[i] += in.gradient[k] * jacobian[k][i];
        for (size_t j = 0; j < 3; ++j) {
            for (size_t k = 0; k < 3; ++k) {
                for (size_t l = 0; l < 3; ++l)
                    out.hessian[i][j] += jacobian[k][i] * in.hessian[k][l] * jacobian[l][j];
            }
            out.hessian[i][j] += in.gradient[2] * at.v * signs[i] * signs[j];
        }
    }
    out.hessian[0][0] += in.gradient[0] * at.p;
    out.hessian[1][1] += in.gradient[1] * (at.q - 1);
    return out;
}

constexpr Bounds<3> thetaBounds{{-6, -8, -8}, {8, 8, 8}};

double correlationOf(std::span<const SpendHistory> customers)
{
    double n = 0, x = 0, m = 0, xx = 0, mm = 0, xm = 0;
    for (const SpendHistory &customer : customers) {
        ++n;
        const double dx = customer.x - x, dm = customer.mean - m;
        x += dx / n;
        m += dm / n;
        xx += dx * (customer.x - x);
        mm += dm * (customer.mean - m);
        xm += dx * (customer.mean - m);
    }
    return xx > 0 && mm > 0 ? xm / std::sqrt(xx * mm) : 0;
}

} // namespace

SpendFit fitSpend(std::span<const SpendHistory> customers, Fit how)
{
    std::vector<SpendHistory> rows;
    double money = 0, purchases = 0;
    for (const SpendHistory &customer : customers) {
        if (customer.x <= 0 || !(customer.mean > 0))
            continue;
        rows.push_back(customer);
        money += customer.x * customer.mean;
        purchases += customer.x;
    }
    SpendFit fit;
    fit.customers = qint64(rows.size());
    if (rows.empty())
        return fit;
    fit.correlation = correlationOf(rows);
    const double scale = money / purchases;
    for (SpendHistory &row : rows)
        row.mean /= scale;
    const Theta prior{std::log(4.0), std::log(2.5), 0}; // the mean is 1 after scaling
    constexpr double deviation[3]{1, 1, 0.5};
    const auto function = [&](const Theta &theta) {
        const SpendParameters at = parametersOf(theta);
        Quadratic<3> sum = inTheta(spendLikelihood(rows, at), at);
        for (size_t i = 0; how == Fit::Map && i < 3; ++i) {
            const double variance = deviation[i] * deviation[i];
            sum.value -= (theta[i] - prior[i]) * (theta[i] - prior[i]) / (2 * variance);
            sum.gradient[i] -= (theta[i] - prior[i]) / variance;
            sum.hessian[i][i] -= 1 / variance;
        }
        return sum;
    };
    const Maximum<3> found = maximise<3>(function, prior, thetaBounds);
    const double unscaled = double(rows.size()) * std::log(scale); // dm̄ of the density
    fit.parameters = parametersOf(found.at);
    fit.logLikelihood = spendLikelihood(rows, fit.parameters).value - unscaled;
    fit.penalized = found.value - unscaled;
    fit.parameters.v *= scale;
    fit.mean = std::exp(found.at[2]) * scale;
    fit.converged = found.converged;
    fit.atBound = found.atBound;
    return fit;
}

double expectedSpend(const SpendParameters &at, const SpendHistory &customer)
{
    const double money = customer.x > 0 && customer.mean > 0 ? customer.x * customer.mean : 0;
    const double purchases = money > 0 ? customer.x : 0;
    return at.p * (at.v + money) / (at.p * purchases + at.q - 1);
}

} // namespace kith
