// SPDX-License-Identifier: GPL-3.0-or-later
// clv: fitting the buying model to so many customers and scoring them all, against scipy's L-BFGS-B on the same rows.
#include <cmath>
#include <random>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include "core/relationship/forecast.h"
#include "tests/bench/scenarios.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

namespace {

// Customers as the model describes them, from a fixed seed: 39 weeks, in whole days.
std::vector<PurchaseData::Days> simulated(qint64 size)
{
    std::mt19937_64 random(1997);
    std::gamma_distribution<double> rate(0.525, 1 / 6.183), first(0.891, 1), second(1.614, 1);
    std::uniform_real_distribution<double> uniform(0, 1);
    std::vector<PurchaseData::Days> rows;
    rows.reserve(size_t(size));
    for (qint64 i = 0; i < size; ++i) {
        const auto age = qint32(190 + 84 * uniform(random));
        const double lambda = rate(random), a = first(random), leaves = a / (a + second(random));
        double time = 0;
        qint32 x = 0, last = 0;
        bool alive = uniform(random) >= leaves;
        while (alive) {
            time += -7 * std::log1p(-uniform(random)) / lambda;
            if (!(time <= age))
                break;
            if (qint32(time) > last) {
                last = qint32(time);
                ++x;
            }
            alive = uniform(random) >= leaves;
        }
        rows.push_back({x, last, age});
    }
    return rows;
}

// The log-likelihood with its gradient in numpy, maximised by scipy; prints the seconds that the fit took.
constexpr auto peer = R"(
import sys, time, numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln, psi
x, t, T = np.loadtxt(sys.argv[1], unpack=True)
t, T = t / 7, T / 7
some = x > 0
def f(p):
    r, al, a, b = np.exp(p)
    A1 = gammaln(r + x) - gammaln(r) + r * np.log(al)
    A2 = gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
    A3 = -(r + x) * np.log(al + T)
    A4 = np.where(some, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(al + t), -np.inf)
    top = np.maximum(A3, A4)
    e3, e4 = np.exp(A3 - top), np.exp(A4 - top)
    w = e4 / (e3 + e4)
    ll = (A1 + A2 + top + np.log(e3 + e4)).sum()
    gr = (psi(r + x) - psi(r) + np.log(al) - (1 - w) * np.log(al + T) - w * np.log(al + t)).sum()
    gal = (r / al - (r + x) * ((1 - w) / (al + T) + w / (al + t))).sum()
    ga = (psi(a + b) - psi(a + b + x) + w / a).sum()
    gb = (psi(a + b) + psi(b + x) - psi(b) - psi(a + b + x) - np.where(some, w / (b + np.maximum(x, 1) - 1), 0)).sum()
    return -ll, -np.array([gr * r, gal * al, ga * a, gb * b])
begin = time.perf_counter()
done = minimize(f, np.log([1, 5, 1, 2]), jac=True, method='L-BFGS-B')
print(time.perf_counter() - begin, -done.fun)
)";

double peerSeconds(const std::vector<PurchaseData::Days> &rows, QString &says)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"rows"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    QTextStream text(&file);
    for (const PurchaseData::Days &row : rows)
        text << row.x << ' ' << row.last << ' ' << row.age << '\n';
    text.flush();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(peer), file.fileName()});
    python.waitForFinished(600'000);
    const QStringList words = QString::fromUtf8(python.readAllStandardOutput()).split(u' ', Qt::SkipEmptyParts);
    says = words.value(1).trimmed();
    return words.value(0).toDouble();
}

} // namespace

void clvScenario(qint64 size)
{
    const std::vector<PurchaseData::Days> rows = simulated(size);
    QString says;
    const bool hasPeer = peerSeconds(rows, says) > 0;
    if (!hasPeer)
        say(u"python3-scipy is not installed: no peer to compare with"_s);
    else
        say(u"scipy finds the log-likelihood "_s + says);
    PurchaseFit fit;
    const auto fitted = [&](PurchaseModel model) {
        return [&rows, &fit, model] {
            return secondsOf([&] { fit = fitPurchases(model, PurchaseData(rows, daysPerWeek), Fit::Mle); });
        };
    };
    Pair pair{u"fit BG/NBD to %1 customers"_s.arg(size), fitted(PurchaseModel::Bg), {}, hasPeer ? 0.02 : 0};
    if (hasPeer)
        pair.raw = [&] { return peerSeconds(rows, says); };
    measure(pair);
    say(u"  log-likelihood "_s + QString::number(fit.logLikelihood, 'f', 6));
    measure({u"fit MBG/NBD to %1 customers"_s.arg(size), fitted(PurchaseModel::Mbg), {}, 0});
    measure({u"expected purchases and lifetime value of all"_s,
             [&] {
                 return secondsOf([&] {
                     double sum = 0;
                     for (const PurchaseData::Days &row : rows) {
                         const PurchaseHistory history{row.x, row.last / daysPerWeek, row.age / daysPerWeek};
                         sum += expectedPurchases(PurchaseModel::Mbg, fit.parameters, history, 13) +
                                lifetimeValue(PurchaseModel::Mbg, fit.parameters, history, 1, 1, 12, 0.01);
                     }
                     if (!(sum > 0))
                         say(u"nothing is expected"_s);
                 });
             },
             {},
             0});
}

} // namespace kith::bench
