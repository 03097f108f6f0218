// SPDX-License-Identifier: GPL-3.0-or-later
// Damped Newton for a handful of parameters: Levenberg's λ keeps the step uphill, steps are at most 2 long, and a
// parameter that presses against its bound rests there. Five evaluations are usual, whatever the number of customers.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kith {

template <size_t N> struct Quadratic // value, gradient and Hessian at a point
{
    double value = 0;
    std::array<double, N> gradient{};
    std::array<std::array<double, N>, N> hessian{}; // both triangles
};

template <size_t N> struct Maximum
{
    std::array<double, N> at{};
    double value = -std::numeric_limits<double>::infinity();
    int evaluations = 0;
    bool converged = false;
    bool atBound = false;
};

template <size_t N> struct Bounds
{
    std::array<double, N> low, high;
};

// Solves (−H + λI) step = gradient by Cholesky for the coordinates that may move; false: not positive definite.
template <size_t N>
bool newtonStep(const Quadratic<N> &here, const std::array<bool, N> &held, double lambda, std::array<double, N> &step)
{
    std::array<std::array<double, N>, N> lower{};
    for (size_t i = 0; i < N; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            double sum = held[i] || held[j] ? (i == j ? 1.0 : 0.0) : -here.hessian[i][j] + (i == j ? lambda : 0.0);
            for (size_t k = 0; k < j; ++k)
                sum -= lower[i][k] * lower[j][k];
            if (i != j) {
                lower[i][j] = sum / lower[j][j];
            } else if (sum > 0 && std::isfinite(sum)) {
                lower[i][i] = std::sqrt(sum);
            } else {
                return false;
            }
        }
    }
    for (size_t i = 0; i < N; ++i) {
        double sum = held[i] ? 0 : here.gradient[i];
        for (size_t k = 0; k < i; ++k)
            sum -= lower[i][k] * step[k];
        step[i] = sum / lower[i][i];
    }
    for (size_t i = N; i-- > 0;) {
        double sum = step[i];
        for (size_t k = i + 1; k < N; ++k)
            sum -= lower[k][i] * step[k];
        step[i] = sum / lower[i][i];
    }
    return true;
}

template <size_t N, typename Function>
Maximum<N> maximise(const Function &function, std::array<double, N> start, const Bounds<N> &bounds)
{
    const auto clamped = [&](std::array<double, N> point) {
        for (size_t i = 0; i < N; ++i)
            point[i] = std::clamp(point[i], bounds.low[i], bounds.high[i]);
        return point;
    };
    Maximum<N> best;
    best.at = clamped(start);
    Quadratic<N> here = function(best.at);
    best.value = here.value;
    best.evaluations = 1;
    double lambda = 0;
    while (best.evaluations < 200 && std::isfinite(here.value)) {
        std::array<bool, N> held{};
        double rest = 0; // the largest slope that is left
        best.atBound = false;
        for (size_t i = 0; i < N; ++i) {
            held[i] = (best.at[i] <= bounds.low[i] && here.gradient[i] < 0) ||
                      (best.at[i] >= bounds.high[i] && here.gradient[i] > 0);
            best.atBound |= held[i];
            rest = std::max(rest, held[i] ? 0 : std::abs(here.gradient[i]));
        }
        std::array<double, N> step{};
        if (!newtonStep(here, held, lambda, step)) {
            lambda = std::max(4 * lambda, 1e-3 * (1 + rest));
            if (lambda > 1e12 * (1 + rest))
                break;
            continue;
        }
        double length = 0, gain = 0;
        for (size_t i = 0; i < N; ++i) {
            length += step[i] * step[i];
            gain += step[i] * here.gradient[i];
        }
        length = std::sqrt(length);
        if (gain < 1e-12 * (1 + std::abs(here.value)) && lambda == 0) { // the step could gain nothing that matters
            best.converged = true;
            if (gain < 1e-15 * (1 + std::abs(here.value)))
                break;
        }
        std::array<double, N> next = best.at;
        for (size_t i = 0; i < N; ++i)
            next[i] += step[i] * std::min(1.0, 2 / length);
        next = clamped(next);
        const Quadratic<N> there = function(next);
        ++best.evaluations;
        if (there.value > best.value) {
            const bool last = best.converged;
            best.at = next;
            best.value = there.value;
            here = there;
            lambda = lambda < 1e-6 * (1 + rest) ? 0 : lambda / 10;
            if (last)
                break;
        } else if (best.converged || length < 1e-9) {
            best.converged = true;
            break;
        } else {
            lambda = std::max(4 * lambda, 1e-3 * (1 + rest));
        }
    }
    return best;
}

} // namespace kith
