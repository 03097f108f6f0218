// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/purchase_model.h"

#include <algorithm>
#include <cmath>

namespace kith {

namespace {

// ln((c)₀ …): what the drop-out term is divided by; MBG counts one chance to leave more.
double chances(PurchaseModel model, double b, qint32 x)
{
    return model == PurchaseModel::Bg ? b + x - 1 : b + x;
}

bool canBeGone(PurchaseModel model, qint32 x)
{
    return x > 0 || model == PurchaseModel::Mbg;
}

// δ: the odds of being gone, as a logarithm.
double goneLogit(PurchaseModel model, const PurchaseParameters &p, const PurchaseHistory &customer)
{
    return std::log(p.a / chances(model, p.b, customer.x)) +
           (p.r + customer.x) * std::log1p((customer.age - customer.last) / (p.alpha + customer.last));
}

} // namespace

PurchaseData::PurchaseData(std::span<const PurchaseHistory> histories)
{
    for (const PurchaseHistory &history : histories) {
        m_times.push_back(history.last);
        m_times.push_back(history.age);
    }
    std::sort(m_times.begin(), m_times.end());
    m_times.erase(std::unique(m_times.begin(), m_times.end()), m_times.end());
    const auto place = [this](double time) {
        return qint32(std::lower_bound(m_times.begin(), m_times.end(), time) - m_times.begin());
    };
    for (const PurchaseHistory &history : histories)
        count({history.x, place(history.last), place(history.age)});
}

PurchaseData::PurchaseData(std::span<const Days> histories, double daysPerUnit)
{
    qint32 longest = 0;
    for (const Days &history : histories)
        longest = std::max(longest, history.age);
    m_times.reserve(size_t(longest) + 1);
    for (qint32 day = 0; day <= longest; ++day)
        m_times.push_back(day / daysPerUnit);
    for (const Days &history : histories)
        count({history.x, history.last, history.age});
}

void PurchaseData::count(const Row &row)
{
    const auto at = [](std::vector<qint64> &list, qint32 place) -> qint64 & {
        if (size_t(place) >= list.size())
            list.resize(size_t(place) + 1);
        return list[size_t(place)];
    };
    ++m_customers;
    m_repeats += row.x;
    m_totalAge += m_times[size_t(row.age)];
    ++at(m_byAge, row.age);
    at(m_repeatsByAge, row.age) += row.x;
    ++at(m_byX, row.x);
    if (row.x > 0)
        m_rows.push_back(row);
    else
        ++at(m_never, row.age);
}

PurchaseData PurchaseData::everyNth(size_t step) const
{
    PurchaseData sample{std::span<const PurchaseHistory>()};
    sample.m_times = m_times;
    for (size_t i = 0; i < m_rows.size(); i += step)
        sample.count(m_rows[i]);
    for (size_t age = 0; age < m_never.size(); ++age) {
        for (qint64 n = (m_never[age] + qint64(step) / 2) / qint64(step); n > 0; --n)
            sample.count({0, 0, qint32(age)});
    }
    return sample;
}

// Adds up the likelihood of all rows; logarithms come from tables by time and by number of purchases.
class PurchaseLikelihood
{
public:
    PurchaseLikelihood(PurchaseModel model, const PurchaseData &data, const PurchaseParameters &at)
        : m_model(model), m_data(data), m_p(at)
    {}

    Quadratic<4> sum()
    {
        addByAge();
        addByPurchases();
        tabulate();
        for (const PurchaseData::Row &row : m_data.m_rows)
            addGone(row.x, size_t(row.last), size_t(row.age), 1);
        if (m_model == PurchaseModel::Mbg && !m_data.m_times.empty()) {
            for (size_t age = 0; age < m_data.m_never.size(); ++age) {
                if (m_data.m_never[age] > 0)
                    addGone(0, 0, age, double(m_data.m_never[age]));
            }
        }
        collect();
        return m_sum;
    }

private:
    // −(r+x)·ln(1+T/α) − x·ln α
    void addByAge()
    {
        const double r = m_p.r, alpha = m_p.alpha;
        for (size_t age = 0; age < m_data.m_byAge.size(); ++age) {
            const double n = double(m_data.m_byAge[age]);
            if (n == 0)
                continue;
            const double time = m_data.m_times[age], x = double(m_data.m_repeatsByAge[age]);
            const double log = std::log1p(time / alpha), inverse = 1 / (alpha + time);
            m_sum.value -= (n * r + x) * log;
            m_sum.gradient[0] -= n * log;
            m_sum.gradient[1] += (n * r + x) * time * inverse / alpha;
            m_sum.hessian[0][1] += n * time * inverse / alpha;
            m_sum.hessian[1][1] -= (n * r + x) * time * (2 * alpha + time) * inverse * inverse / (alpha * alpha);
        }
        const double repeats = double(m_data.m_repeats);
        m_sum.value -= repeats * std::log(alpha);
        m_sum.gradient[1] -= repeats / alpha;
        m_sum.hessian[1][1] += repeats / (alpha * alpha);
    }

    // S0[x] + S1[x]: by how many customers have more than k purchases.
    void addByPurchases()
    {
        const double r = m_p.r, a = m_p.a, b = m_p.b;
        const auto &byX = m_data.m_byX;
        std::vector<double> more(byX.size() + 2, 0); // customers with x >= k
        for (size_t k = byX.size(); k-- > 0;)
            more[k] = more[k + 1] + double(byX[k]);
        const size_t shift = m_model == PurchaseModel::Mbg ? 0 : 1;
        for (size_t k = 0; k < byX.size(); ++k) {
            const double above = more[k + 1];
            const double rk = r + double(k);
            if (above > 0) {
                m_sum.value += above * std::log(rk);
                m_sum.gradient[0] += above / rk;
                m_sum.hessian[0][0] -= above / (rk * rk);
            }
            const double chosen = more[k + shift]; // passed the k-th chance to leave
            if (chosen > 0) {
                const double bk = b + double(k), abk = a + bk;
                m_sum.value -= chosen * std::log1p(a / bk);
                m_sum.gradient[2] -= chosen / abk;
                m_sum.gradient[3] += chosen * a / (bk * abk);
                m_sum.hessian[2][2] += chosen / (abk * abk);
                m_sum.hessian[2][3] += chosen / (abk * abk);
                m_sum.hessian[3][3] -= chosen * a * (2 * bk + a) / (bk * bk * abk * abk);
            }
        }
    }

    void tabulate()
    {
        const size_t n = m_data.m_times.size();
        m_logs.resize(n);
        m_inverses.resize(n);
        for (size_t i = 0; i < n; ++i) {
            m_logs[i] = std::log(m_p.alpha + m_data.m_times[i]);
            m_inverses[i] = 1 / (m_p.alpha + m_data.m_times[i]);
        }
        m_odds.resize(m_data.m_byX.size());
        m_perChance.resize(m_data.m_byX.size());
        for (size_t x = 0; x < m_odds.size(); ++x) {
            const double c = chances(m_model, m_p.b, qint32(x));
            m_odds[x] = canBeGone(m_model, qint32(x)) ? std::log(m_p.a / c) : 0;
            m_perChance[x] = 1 / c;
        }
    }

    // softplus(δ), with δ's derivatives.
    void addGone(qint32 x, size_t last, size_t age, double weight)
    {
        const double rx = m_p.r + x;
        const double log = m_logs[age] - m_logs[last];
        const double delta = m_odds[size_t(x)] + rx * log;
        const double e = std::exp(-std::abs(delta));
        m_sum.value += weight * (std::max(delta, 0.0) + std::log1p(e));
        const double s = weight * (delta > 0 ? 1 : e) / (1 + e);
        const double w = s * (delta > 0 ? e : 1) / (1 + e);
        const double it = m_inverses[last], iT = m_inverses[age];
        const double gap = (m_data.m_times[last] - m_data.m_times[age]) * it * iT; // 1/(α+T) − 1/(α+t)
        const double slope = rx * gap;
        const double ic = m_perChance[size_t(x)];
        m_s += s;
        m_w += w;
        m_sL += s * log;
        m_sA += s * slope;
        m_sC += s * ic;
        m_sCC += (s + w) * ic * ic;
        m_wLL += w * log * log;
        m_wLA += w * log * slope + s * gap;
        m_wAA += w * slope * slope - s * slope * (it + iT);
        m_wL += w * log;
        m_wA += w * slope;
        m_wC += w * ic;
        m_wLC += w * log * ic;
        m_wAC += w * slope * ic;
    }

    void collect()
    {
        const double ia = 1 / m_p.a;
        auto &g = m_sum.gradient;
        auto &h = m_sum.hessian;
        g[0] += m_sL;
        g[1] += m_sA;
        g[2] += m_s * ia;
        g[3] -= m_sC;
        h[0][0] += m_wLL;
        h[0][1] += m_wLA;
        h[0][2] += m_wL * ia;
        h[0][3] -= m_wLC;
        h[1][1] += m_wAA;
        h[1][2] += m_wA * ia;
        h[1][3] -= m_wAC;
        h[2][2] += (m_w - m_s) * ia * ia;
        h[2][3] -= m_wC * ia;
        h[3][3] += m_sCC;
        for (size_t i = 0; i < 4; ++i) {
            for (size_t j = 0; j < i; ++j)
                h[i][j] = h[j][i];
        }
    }

    PurchaseModel m_model;
    const PurchaseData &m_data;
    PurchaseParameters m_p;
    Quadratic<4> m_sum;
    std::vector<double> m_logs, m_inverses, m_odds, m_perChance;
    double m_s = 0, m_w = 0, m_sL = 0, m_sA = 0, m_sC = 0, m_sCC = 0, m_wLL = 0, m_wLA = 0, m_wAA = 0, m_wL = 0,
           m_wA = 0, m_wC = 0, m_wLC = 0, m_wAC = 0;
};

Quadratic<4> purchaseLikelihood(PurchaseModel model, const PurchaseData &data, const PurchaseParameters &at)
{
    return PurchaseLikelihood(model, data, at).sum();
}

namespace {

using Theta = std::array<double, 4>;

PurchaseParameters parametersOf(const Theta &theta)
{
    const double kappa = std::exp(theta[3]), r = std::exp(theta[1]);
    return {r, std::exp(theta[1] - theta[0]), kappa / (1 + std::exp(-theta[2])), kappa / (1 + std::exp(theta[2]))};
}

// The likelihood in θ by the chain rule, for which its Hessian is far better conditioned.
Quadratic<4> inTheta(const Quadratic<4> &in, const PurchaseParameters &p)
{
    const double kappa = p.a + p.b, ab = p.a * p.b / kappa, skew = ab * (p.b - p.a) / kappa;
    const double jacobian[4][4]{// d(r, α, a, b) / dθ, by rows of parameters
                                {0, p.r, 0, 0},
                                {-p.alpha, p.alpha, 0, 0},
                                {0, 0, ab, p.a},
                                {0, 0, -ab, p.b}};
    Quadratic<4> out;
    out.value = in.value;
    for (size_t i = 0; i < 4; ++i) {
        for (size_t k = 0; k < 4; ++k) {
            out.gradient[i] += in.gradient[k] * jacobian[k][i];
            for (size_t j = 0; j < 4; ++j) {
                for (size_t l = 0; l < 4; ++l)
                    out.hessian[i][j] += jacobian[k][i] * in.hessian[k][l] * jacobian[l][j];
            }
        }
    }
    const auto &g = in.gradient;
    const double alpha = p.alpha * g[1];
    out.hessian[0][0] += alpha;
    out.hessian[0][1] -= alpha;
    out.hessian[1][0] -= alpha;
    out.hessian[1][1] += alpha + p.r * g[0];
    out.hessian[2][2] += skew * (g[2] - g[3]);
    out.hessian[2][3] += ab * (g[2] - g[3]);
    out.hessian[3][2] += ab * (g[2] - g[3]);
    out.hessian[3][3] += p.a * g[2] + p.b * g[3];
    return out;
}

constexpr Bounds<4> thetaBounds{{-25, -7, -8, -4}, {10, 5, 8, 5.3}}; // a + b ≤ 200 keeps the forecast's series short

Maximum<4> best(PurchaseModel model, const PurchaseData &data, Fit how, const Theta &prior,
                std::span<const Theta> starts)
{
    const auto function = [&](const Theta &theta) {
        const PurchaseParameters p = parametersOf(theta);
        Quadratic<4> sum = inTheta(purchaseLikelihood(model, data, p), p);
        for (size_t i = 0; how == Fit::Map && i < 4; ++i) {
            const double variance = purchasePriorDeviation[i] * purchasePriorDeviation[i];
            sum.value -= (theta[i] - prior[i]) * (theta[i] - prior[i]) / (2 * variance);
            sum.gradient[i] -= (theta[i] - prior[i]) / variance;
            sum.hessian[i][i] -= 1 / variance;
        }
        return sum;
    };
    Maximum<4> best;
    for (const Theta &start : starts) {
        const Maximum<4> found = maximise<4>(function, start, thetaBounds);
        if (found.value > best.value)
            best = found;
    }
    return best;
}

} // namespace

PurchaseFit fitPurchases(PurchaseModel model, const PurchaseData &data, Fit how)
{
    PurchaseFit fit;
    fit.customers = data.customers();
    fit.repeats = data.repeats();
    if (data.repeats() == 0 || data.totalAge() <= 0)
        return fit; // nobody came back: nothing to learn from
    const double rate = std::log(1.5 * double(data.repeats()) / data.totalAge());
    fit.priorMean = {rate, std::log(0.6), std::log(0.3 / 0.7), std::log(3.0)};
    const Theta starts[]{{rate, std::log(0.5), -std::log(3.0), std::log(3.0)},
                         {rate + 1, std::log(2.0), 0, 0},
                         {rate - 0.5, std::log(0.2), -2, 2}};
    // The modified model has local maxima. Where there are many customers, a sample tells which start is the right one.
    constexpr qint64 sampleSize = 5'000;
    Maximum<4> found;
    if (model == PurchaseModel::Bg && how == Fit::Map) {
        found = best(model, data, how, fit.priorMean, std::span(starts, 1));
    } else if (data.customers() > 4 * sampleSize) {
        const PurchaseData sample = data.everyNth(size_t(data.customers() / sampleSize));
        const Theta start[]{best(model, sample, how, fit.priorMean, starts).at};
        found = best(model, data, how, fit.priorMean, start);
    } else {
        found = best(model, data, how, fit.priorMean, starts);
    }
    fit.theta = found.at;
    fit.parameters = parametersOf(found.at);
    fit.penalized = found.value;
    fit.logLikelihood = how == Fit::Mle ? found.value : purchaseLikelihood(model, data, fit.parameters).value;
    fit.evaluations = found.evaluations;
    fit.converged = found.converged;
    fit.atBound = found.atBound;
    return fit;
}

double chanceAlive(PurchaseModel model, const PurchaseParameters &p, const PurchaseHistory &customer)
{
    if (!canBeGone(model, customer.x))
        return 1;
    return 1 / (1 + std::exp(goneLogit(model, p, customer)));
}

namespace {

// H(a, u, C, z) for many z at once: the paper's (C/(a−1))(1 − …₂F₁) after Euler's transformation with the poles at a =
// 1 and C = 0 divided out.
void poleFree(double a, double u, double c, std::span<const double> z, std::span<double> results)
{
    constexpr size_t most = 64;
    const size_t n = z.size();
    std::array<double, most> power, sum;
    size_t largest = 0; // its terms shrink slowest
    for (size_t k = 0; k < n; ++k) {
        power[k] = z[k];
        sum[k] = 0;
        if (z[k] > z[largest])
            largest = k;
    }
    double factor = u; // (a)_{i−1} (u)_i / ((C+1)_{i−1} i!)
    for (int i = 1; i < 100'000; ++i) {
        const double term = factor * power[largest];
        for (size_t k = 0; k < n; ++k) {
            sum[k] += factor * power[k];
            power[k] *= z[k];
        }
        // Terms shrink by about z from here on: the rest of the series is below what a double can tell.
        const double ratio = (a + i - 1) * (u + i) / ((c + i) * (i + 1));
        factor *= ratio;
        if (std::abs(term) <= 1e-17 * std::abs(sum[largest]) && std::abs(ratio) * z[largest] < 1)
            break;
        if (factor == 0 || power[largest] == 0)
            break;
    }
    const double epsilon = a - 1;
    for (size_t k = 0; k < n; ++k) {
        const double log = std::log1p(-z[k]), exponent = epsilon * log;
        const double grown = std::expm1(exponent);
        const double g = epsilon == 0 ? log : grown / epsilon;
        // 1 + (e^x − 1) is as good as e^x unless that is small.
        results[k] = -(c * g + sum[k] * (exponent > -0.5 ? 1 + grown : std::exp(exponent)));
    }
}

} // namespace

void expectedPurchases(PurchaseModel model, const PurchaseParameters &p, const PurchaseHistory &customer,
                       std::span<const double> horizons, std::span<double> results)
{
    std::array<double, 64> z{};
    for (size_t k = 0; k < horizons.size(); ++k)
        z[k] = horizons[k] / (p.alpha + customer.age + horizons[k]);
    const double shift = model == PurchaseModel::Bg ? 1 : 0;
    poleFree(p.a, p.a + p.b - shift - p.r, p.a + p.b + customer.x - shift, std::span(z.data(), horizons.size()),
             results);
    const double alive = chanceAlive(model, p, customer);
    for (double &result : results.first(horizons.size()))
        result *= alive;
}

double expectedPurchases(PurchaseModel model, const PurchaseParameters &p, const PurchaseHistory &customer,
                         double horizon)
{
    double result = 0;
    expectedPurchases(model, p, customer, std::span(&horizon, 1), std::span(&result, 1));
    return result;
}

double expectedOfNew(PurchaseModel model, const PurchaseParameters &p, double horizon)
{
    // At age 0 the modified model's odds of being gone are a : b, so its chance of being alive is the b/(a+b) it needs.
    return expectedPurchases(model, p, {}, horizon);
}

double chanceToBuy(PurchaseModel model, const PurchaseParameters &p, const PurchaseHistory &customer, double horizon)
{
    return chanceAlive(model, p, customer) *
           -std::expm1(-(p.r + customer.x) * std::log1p(horizon / (p.alpha + customer.age)));
}

} // namespace kith
