// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/suggestions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

// Words that say nothing about a problem.
bool isCommon(const QString &word)
{
    static const std::set<QString> common{
        u"about"_s, u"again"_s, u"all"_s,  u"also"_s,  u"and"_s,  u"any"_s,  u"are"_s, u"been"_s, u"but"_s,  u"can"_s,
        u"could"_s, u"did"_s,   u"doe"_s,  u"for"_s,   u"from"_s, u"had"_s,  u"has"_s, u"have"_s, u"her"_s,  u"his"_s,
        u"into"_s,  u"its"_s,   u"not"_s,  u"now"_s,   u"our"_s,  u"out"_s,  u"she"_s, u"that"_s, u"the"_s,  u"them"_s,
        u"then"_s,  u"there"_s, u"they"_s, u"thi"_s,   u"too"_s,  u"very"_s, u"was"_s, u"were"_s, u"what"_s, u"when"_s,
        u"which"_s, u"will"_s,  u"with"_s, u"would"_s, u"you"_s,  u"your"_s};
    return common.contains(word);
}

// Words as they are compared: Latin ones folded, from three letters on and without a plural s; pairs of Han characters.
std::set<QString> wordsOf(const QString &text)
{
    std::set<QString> words;
    QString word;
    const auto finish = [&] {
        if (word.size() > 3 && word.endsWith(u's'))
            word.chop(1);
        if (word.size() >= 3 && !isCommon(word))
            words.insert(word);
        word.clear();
    };
    const QString folded = fold(text);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (isHan(c)) {
            finish();
            if (i + 1 < folded.size() && isHan(folded[i + 1]))
                words.insert(folded.mid(i, 2));
        } else if (c.isLetterOrNumber()) {
            word += c;
        } else {
            finish();
        }
    }
    finish();
    return words;
}

struct Known
{
    Suggestion suggestion;
    RecordId product = 0;
    std::set<QString> title, all;
};

// A tag stands for a solution like a word of its title.
void addTags(Store &store, std::vector<Known> &known)
{
    std::map<RecordId, Known *> places;
    for (Known &one : known)
        places.emplace(one.suggestion.solution, &one);
    Statement rows = store.connection().prepare("SELECT g.record_id, t.name FROM tagging g JOIN tag t ON t.id = "
                                                "g.tag_id WHERE g.record_type = 'solution'");
    while (rows.step()) {
        const auto found = places.find(rows.integer(0));
        if (found == places.end())
            continue;
        for (const QString &word : wordsOf(rows.text(1))) {
            found->second->title.insert(word);
            found->second->all.insert(word);
        }
    }
}

std::vector<Known> publishedSolutions(Store &store)
{
    std::vector<Known> known;
    Statement rows = store.connection().prepare("SELECT id, title, problem, answer, product_id, coalesce(uses, 0), "
                                                "coalesce(solved, 0) FROM solution WHERE status = "
                                                "'published' ORDER BY id");
    while (rows.step()) {
        Known one;
        one.suggestion = {rows.integer(0), rows.text(1), rows.text(3), {}, 0, rows.integer(5), rows.integer(6)};
        one.product = rows.integer(4);
        one.title = wordsOf(rows.text(1));
        one.all = wordsOf(rows.text(1) + u' ' + rows.text(2) + u' ' + rows.text(3));
        known.push_back(std::move(one));
    }
    addTags(store, known);
    return known;
}

} // namespace

std::vector<Suggestion> suggestSolutions(Store &store, const QString &text, RecordId product, int limit)
{
    const std::set<QString> words = wordsOf(text);
    if (words.empty())
        return {};
    std::vector<Known> known = publishedSolutions(store);
    std::map<QString, int> holders;
    for (const Known &one : known) {
        for (const QString &word : words)
            holders[word] += one.all.contains(word);
    }
    std::vector<Suggestion> found;
    for (Known &one : known) {
        std::vector<std::pair<double, QString>> shared;
        for (const QString &word : words) {
            if (!one.all.contains(word))
                continue;
            const double rarity = std::log((double(known.size()) + 1) / (holders[word] + 0.5));
            shared.emplace_back(std::max(rarity, 0.05) * (one.title.contains(word) ? 2 : 1), word);
        }
        if (shared.empty())
            continue;
        std::sort(shared.rbegin(), shared.rend());
        for (const auto &[weight, word] : shared) {
            one.suggestion.weight += weight;
            one.suggestion.words << word;
        }
        if (product != 0 && one.product == product)
            one.suggestion.weight *= 1.5;
        found.push_back(std::move(one.suggestion));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Suggestion &a, const Suggestion &b) { return a.weight > b.weight; });
    if (qsizetype(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

std::vector<ProposedCase> proposedCases(Store &store)
{
    Statement rows = store.connection().prepare(
        "SELECT r.id, r.customer_id, r.complaint_id, s.name, q.text, a.score, r.answered_at FROM answer a JOIN "
        "response r ON "
        "r.id = a.response_id JOIN question q ON q.id = a.question_id JOIN survey s ON s.id = r.survey_id LEFT JOIN "
        "complaint k ON k.id = r.complaint_id WHERE a.about IS NULL AND r.answered_at >= ?1 AND ((q.kind = 'csat' AND "
        "a.score BETWEEN 1 AND 2) OR (q.kind = 'nps' AND a.score BETWEEN 0 AND 6) OR (q.kind = 'ces' AND a.score "
        "BETWEEN 1 "
        "AND 3)) AND (k.id IS NULL OR (k.status IN ('resolved', 'closed') AND k.opened_at < r.answered_at)) ORDER BY "
        "r.answered_at DESC, r.id DESC, q.position");
    rows.bind(1, toIso(startOf(store.today().addDays(-90), store.zone())));
    std::vector<ProposedCase> proposed;
    const Shape &customers = store.shape(customer::type);
    while (rows.step()) {
        if (!proposed.empty() && proposed.back().response == rows.integer(0))
            continue; // one proposal a response, for its first bad answer
        ProposedCase one{
            rows.integer(0), rows.integer(1), rows.integer(2),      {},
            rows.text(3),    rows.text(4),    int(rows.integer(5)), instantFromIso(rows.text(6)).value_or(Instant{})};
        if (one.customer)
            one.who = store.title(customers, one.customer);
        proposed.push_back(std::move(one));
    }
    return proposed;
}

RecordId openCaseFor(Store &store, const ProposedCase &proposed)
{
    const auto save = [](Change &change, Record &record) {
        if (const Problems problems = change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    };
    Change change(store, QCoreApplication::translate("case", "Case from a survey answer"));
    if (proposed.complaint) {
        Record record = *store.read(complaint::type, proposed.complaint);
        record.set(complaint::status, u"reopened"_s);
        save(change, record);
        change.commit();
        return record.id();
    }
    std::optional<Record> response = store.read(response::type, proposed.response);
    if (!response)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("case", "The answer was removed meanwhile."));
    Record record = store.blank(complaint::type);
    record.set(complaint::kind, u"complaint"_s);
    record.set(complaint::subject,
               QCoreApplication::translate("case", "%1: answered %2").arg(proposed.survey).arg(proposed.score));
    record.set(
        complaint::text,
        QCoreApplication::translate("case", "“%1” was answered with %2.").arg(proposed.question).arg(proposed.score));
    for (const auto &[to, from] :
         {std::pair(&complaint::customer, &response::customer), std::pair(&complaint::contact, &response::contact),
          std::pair(&complaint::order, &response::order)})
        record.setValue(*to, response->value(*from));
    save(change, record);
    response->set(response::complaint, record.id());
    save(change, *response);
    change.commit();
    return record.id();
}

} // namespace kith
