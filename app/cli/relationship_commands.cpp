// SPDX-License-Identifier: GPL-3.0-or-later
// score, fit.
#include "app/cli/call.h"
#include "app/cli/run.h"
#include "app/cli/text_table.h"
#include "core/base/error.h"
#include "core/relationship/scoring.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

Day asOfOption(const Call &call, Store &store)
{
    if (!call.has(u"--as-of"_s))
        return store.today();
    const std::optional<Day> day = parseDay(call.option(u"--as-of"_s));
    if (!day)
        throw Error(ErrorKind::Usage, translate("cli", "%1 takes a day such as 2026-11-22, not “%2”.")
                                          .arg(u"--as-of"_s, call.option(u"--as-of"_s)));
    return *day;
}

struct Figure
{
    QString key;
    double value;
};

void show(Call &call, const QString &model, Day asOf, const std::vector<Figure> &figures, const QJsonObject &more,
          const QString &doubt)
{
    QJsonObject object = more;
    object[u"model"_s] = model;
    object[u"as_of"_s] = toIso(asOf);
    QJsonObject parameters;
    for (const Figure &figure : figures)
        parameters[figure.key] = figure.value;
    object[u"parameters"_s] = parameters;
    if (!doubt.isEmpty())
        object[u"doubt"_s] = doubt;
    if (call.output().isJson)
        return call.output().json(object);
    TextTable table(call.output(), {{translate("cli", "Figure")}, {translate("cli", "Value"), true}});
    for (const Figure &figure : figures)
        table.add({figure.key, QString::number(figure.value, 'g', 10)});
    const std::pair<QString, QString> labels[]{
        {u"log_likelihood"_s, translate("cli", "Log-likelihood")},
        {u"penalized"_s, translate("cli", "With what is usual")},
        {u"n"_s, translate("cli", "Customers")},
        {u"repeat_purchases"_s, translate("cli", "Repeat purchases")},
        {u"mean"_s, translate("cli", "Mean spend")},
        {u"correlation"_s, translate("cli", "Correlation of number and spend")},
    };
    for (const auto &[key, label] : labels) {
        if (more.contains(key))
            table.add({label, QString::number(more[key].toDouble(), 'g', 13)});
    }
    table.finish();
    if (!doubt.isEmpty())
        call.output().line(doubt);
}

Done fitBuying(Call &call, const Purchases &purchases, PurchaseModel model, Fit how)
{
    const PurchaseFit fit = fitPurchases(model, PurchaseData(buyingHistories(purchases), daysPerWeek), how);
    if (fit.repeats == 0)
        throw Error(ErrorKind::NotFound,
                    translate("cli", "Nobody has bought on two days by %1: there is nothing to learn from.")
                        .arg(toIso(purchases.asOf())));
    QString doubt;
    if (fit.atBound)
        doubt = translate("cli", "A parameter rests at its bound: too little is known. Fit without --mle.");
    else if (fit.customers < fewestCustomers || fit.repeats < fewestRepeats)
        doubt = translate("cli", "Fewer than %1 customers or %2 repeat orders: do not rely on it.")
                    .arg(fewestCustomers)
                    .arg(fewestRepeats);
    const PurchaseParameters &p = fit.parameters;
    show(call, model == PurchaseModel::Bg ? u"bgnbd"_s : u"mbgnbd"_s, purchases.asOf(),
         {{u"r"_s, p.r}, {u"alpha"_s, p.alpha}, {u"a"_s, p.a}, {u"b"_s, p.b}},
         {{u"log_likelihood"_s, fit.logLikelihood},
          {u"penalized"_s, fit.penalized},
          {u"n"_s, fit.customers},
          {u"repeat_purchases"_s, fit.repeats},
          {u"evaluations"_s, fit.evaluations},
          {u"fit"_s, how == Fit::Mle ? u"mle"_s : u"map"_s},
          {u"unit"_s, u"week"_s}},
         doubt);
    return Good;
}

Done fitSpending(Call &call, Store &store, const Purchases &purchases, Fit how)
{
    std::vector<SpendHistory> spending = spendHistories(purchases);
    const double minor = double(powerOfTen(store.currency().digits));
    for (SpendHistory &each : spending)
        each.mean /= minor;
    const SpendFit fit = fitSpend(spending, how);
    if (fit.customers == 0)
        throw Error(ErrorKind::NotFound,
                    translate("cli", "Nobody has bought on two days by %1: there is nothing to learn from.")
                        .arg(toIso(purchases.asOf())));
    show(call, u"gammagamma"_s, purchases.asOf(),
         {{u"p"_s, fit.parameters.p}, {u"q"_s, fit.parameters.q}, {u"v"_s, fit.parameters.v}},
         {{u"log_likelihood"_s, fit.logLikelihood},
          {u"penalized"_s, fit.penalized},
          {u"n"_s, fit.customers},
          {u"mean"_s, fit.mean},
          {u"correlation"_s, fit.correlation},
          {u"fit"_s, how == Fit::Mle ? u"mle"_s : u"map"_s},
          {u"currency"_s, store.currency().code}},
         fit.correlation > 0.3
             ? translate("cli", "Frequent buyers spend more each time, which the model does not expect: take its "
                                "values as indicative.")
             : QString());
    return Good;
}

} // namespace

Done runScore(Call &call)
{
    Store &store = call.store();
    const ScoringResult result = scoreAll(store, asOfOption(call, store), call.output().progress());
    if (call.output().isJson) {
        call.output().json({{u"as_of"_s, toIso(result.asOf)},
                            {u"customers"_s, result.customers},
                            {u"written"_s, result.written},
                            {u"unchanged"_s, result.unchanged},
                            {u"stage_moves"_s, result.stageMoves},
                            {u"grade_moves"_s, result.gradeMoves},
                            {u"forecast"_s, !result.tooLittle},
                            {u"change"_s, result.change ? QJsonValue(result.change) : QJsonValue()}});
        return Good;
    }
    call.output().line(translate("cli", "%1 customers as of %2: %3 scores written, %4 unchanged; %5 are in another "
                                        "stage than before, %6 have another grade.")
                           .arg(result.customers)
                           .arg(toIso(result.asOf))
                           .arg(result.written)
                           .arg(result.unchanged)
                           .arg(result.stageMoves)
                           .arg(result.gradeMoves));
    if (result.tooLittle)
        call.output().line(translate("cli", "Too few customers came back for a forecast; %1 customers and %2 repeat "
                                            "orders are needed.")
                               .arg(fewestCustomers)
                               .arg(fewestRepeats));
    return Good;
}

Done runFit(Call &call)
{
    const QString model = call.option(u"--model"_s);
    if (model.isEmpty())
        throw Error(ErrorKind::Usage, translate("cli", "Say which model: --model bgnbd, mbgnbd or gammagamma."));
    Store &store = call.readOnlyStore();
    PurchaseQuestion question;
    question.asOf = asOfOption(call, store);
    question.countFree = call.has(u"--count-free"_s);
    const Purchases purchases = Purchases::read(store, question);
    const Fit how = call.has(u"--mle"_s) ? Fit::Mle : Fit::Map;
    if (model == u"gammagamma")
        return fitSpending(call, store, purchases, how);
    return fitBuying(call, purchases, model == u"bgnbd" ? PurchaseModel::Bg : PurchaseModel::Mbg, how);
}

} // namespace kith::cli
