// SPDX-License-Identifier: GPL-3.0-or-later
// What customers answered when asked. Some are content and yet stopped buying.
#include <algorithm>

#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

constexpr const char *chineseGood[] = {"发货快，包得仔细。", "东西好，客人都喜欢。", "小王跟得紧，省心。",
                                       "青瓷釉色比照片还好看。", "一直合作，放心。"};
constexpr const char *westernGood[] = {"Fast, and well packed.", "The celadon sells itself.", "Lena always calls back.",
                                       "Better than the pictures.", "Honest about what is in stock."};
constexpr const char *chineseFair[] = {"质量不错，就是新款少。", "还可以，价格能再商量就好了。",
                                       "没什么不满意，也没什么惊喜。"};
constexpr const char *westernFair[] = {"Good quality, but I miss new colours.", "All fine. Nothing new, though.",
                                       "Good, if a little dear by now."};
constexpr const char *chineseBad[] = {"壶盖又碎了，第二次了。", "说好的日子没到。", "打电话总找不到人。"};
constexpr const char *westernBad[] = {"Second delivery with broken lids.", "Late, and nobody told us.",
                                      "The colours were not those of the sample."};

struct Asked
{
    RecordId survey = 0;
    std::vector<RecordId> questions;
};

struct QuestionRow
{
    const char *kind;
    const char *text;
};

Asked makeSurvey(Scene &scene, const QString &name, const QString &when, const QString &introduction,
                 std::initializer_list<QuestionRow> questions)
{
    Asked asked;
    Record survey = scene.blank(survey::type);
    survey.set(survey::name, name);
    survey.set(survey::sendWhen, when);
    survey.set(survey::introduction, introduction);
    asked.survey = scene.save(survey, scene.ago(690), scene.team.service);
    int position = 0;
    for (const QuestionRow &row : questions) {
        Record question = scene.blank(question::type);
        question.set(question::survey, asked.survey);
        question.set(question::position, ++position);
        question.set(question::kind, text(row.kind));
        question.set(question::text, text(row.text));
        asked.questions.push_back(scene.save(question, scene.ago(690), scene.team.service));
    }
    return asked;
}

// Somebody is asked: not answered yet, not saved yet.
Record askedOf(Scene &scene, Dice &dice, const Asked &asked, const Buyer &buyer, Day sent)
{
    Record response = scene.blank(response::type);
    response.set(response::survey, asked.survey);
    response.set(response::customer, buyer.id);
    if (!buyer.people.empty())
        response.set(response::contact, buyer.people.front().id);
    response.set(response::channel, buyer.chinese ? u"wechat"_s : u"email"_s);
    response.set(response::sentAt, scene.at(sent, 10, dice.between(0, 40)));
    return response;
}

class Writer
{
public:
    explicit Writer(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Surveys))
    {
        m_order = makeSurvey(scene, u"After an order 收货回访"_s, u"after_order"_s,
                             u"Two questions, one minute. 两个问题，一分钟。"_s,
                             {{"csat", "How satisfied are you with this delivery? 这次收货您满意吗？"},
                              {"nps", "How likely are you to recommend us? 您愿意把我们推荐给同行吗？"},
                              {"text", "What should we do better? 我们还能改进什么？"}});
        m_case = makeSurvey(scene, u"After a case 投诉回访"_s, u"after_complaint"_s, u""_s,
                            {{"ces", "It was easy to have it solved. 问题解决得省心吗？"},
                             {"csat", "How satisfied are you with the solution? 处理结果满意吗？"}});
    }

    // The last answer of those who answer: within the year, near their last order, and never after today.
    void ask(const Buyer &buyer)
    {
        const Sale *last = nullptr;
        std::vector<const Sale *> earlier;
        for (const Sale &sale : m_scene.sales) {
            if (m_scene.buyers[size_t(sale.buyer)].id != buyer.id || !sale.delivered.isValid() ||
                sale.returnsSaleOf.isValid())
                continue;
            if (sale.delivered.addDays(9) >= m_scene.anchor())
                continue;
            if (last)
                earlier.push_back(last);
            last = &sale;
        }
        if (!last)
            return;
        if (buyer.answer > 0) {
            if (earlier.size() > 5 && m_dice.chance(45))
                send(buyer, *earlier[earlier.size() / 3], std::clamp(buyer.answer + m_dice.between(-1, 1), 1, 5));
            // Those who still buy answered one of their last orders, not all the very last.
            const size_t back = buyer.lastAgo > 0 ? 0 : size_t(m_dice.between(0, 4));
            const bool older =
                back > 0 && back <= earlier.size() && earlier[earlier.size() - back]->day > m_scene.ago(300);
            send(buyer, older ? *earlier[earlier.size() - back] : *last, buyer.answer);
        } else if (m_dice.chance(30)) {
            send(buyer, *last, 0); // no answer
        }
    }

    void askAfter(const Record &solved, const Buyer &buyer)
    {
        const Day resolved = dayOf(solved.get(complaint::resolvedAt), m_scene.store().zone());
        if (resolved.addDays(6) >= m_scene.anchor())
            return;
        Record response = askedOf(m_scene, m_dice, m_case, buyer, resolved.addDays(2));
        response.set(response::complaint, solved.id());
        const bool answers = m_dice.chance(55);
        Instant at;
        if (answers) {
            at = m_scene.at(resolved.addDays(m_dice.between(2, 5)), m_dice.between(9, 20), m_dice.between(0, 59));
            response.set(response::answeredAt, at);
        }
        m_scene.save(response, resolved.addDays(2), m_scene.team.service);
        if (!answers)
            return;
        const int ease = m_dice.between(3, 7);
        answer(response, m_case.questions[0], ease, {}, at);
        // The latest word counts as the customer's satisfaction, so it must not tell another story.
        if (buyer.answer == 0)
            answer(response, m_case.questions[1], std::clamp(ease - 2, 1, 4), {}, at);
    }

private:
    void send(const Buyer &buyer, const Sale &sale, int score)
    {
        const Day sent = sale.delivered.addDays(m_dice.between(3, 6));
        Record response = askedOf(m_scene, m_dice, m_order, buyer, sent);
        response.set(response::order, sale.id);
        Instant at;
        if (score > 0) {
            at = m_scene.at(sent.addDays(m_dice.between(0, 2)), m_dice.between(8, 21), m_dice.between(0, 59));
            response.set(response::answeredAt, at);
        }
        m_scene.save(response, sent, m_scene.team.service);
        if (score == 0)
            return;
        answer(response, m_order.questions[0], score, {}, at);
        const int likely = std::clamp(
            score * 2 - (buyer.story == Story::Leaving ? 1 : 0) + m_dice.between(-1, 0) + (score == 5 ? 0 : 1), 0, 10);
        answer(response, m_order.questions[1], likely, {}, at);
        if (m_dice.chance(60) || buyer.story == Story::Leaving)
            answer(response, m_order.questions[2], -1, words(buyer, score), at);
    }

    QString words(const Buyer &buyer, int score)
    {
        if (buyer.story == Story::Leaving || score == 3)
            return text(buyer.chinese ? m_dice.oneOf(chineseFair) : m_dice.oneOf(westernFair));
        if (score >= 4)
            return text(buyer.chinese ? m_dice.oneOf(chineseGood) : m_dice.oneOf(westernGood));
        return text(buyer.chinese ? m_dice.oneOf(chineseBad) : m_dice.oneOf(westernBad));
    }

    void answer(const Record &response, RecordId question, int score, const QString &words, Instant at)
    {
        Record answer = m_scene.blank(answer::type);
        answer.set(answer::response, response.id());
        answer.set(answer::question, question);
        if (score >= 0)
            answer.set(answer::score, score);
        answer.set(answer::text, words);
        m_scene.save(answer, at);
    }

    Scene &m_scene;
    Dice m_dice;
    Asked m_order, m_case;
};

// Four times a year some rate what they get and what it costs them. They get the same as ever; the price weighs more
// from quarter to quarter.
void askForWorth(Scene &scene)
{
    Dice dice = scene.dice(Subject::Worth);
    const Asked asked = makeSurvey(scene, u"What you get, what it costs you 得到与付出"_s, u"manual"_s,
                                   u"Eight times 0 to 10. 八个问题，每题 0 到 10 分。"_s,
                                   {{"value", "How good are our products? 产品怎么样？"},
                                    {"value", "How good is our service? 服务怎么样？"},
                                    {"value", "How good are our people? 人员怎么样？"},
                                    {"value", "How good is our image? 形象怎么样？"},
                                    {"cost", "How much does the price weigh? 价格压力大吗？"},
                                    {"cost", "How much time does it take you? 花多少时间？"},
                                    {"cost", "How much effort does it take you? 费多少体力？"},
                                    {"cost", "How much worry does it cause you? 费多少精神？"}});
    constexpr int usual[] = {9, 7, 8, 6, 4, 3, 3, 2};
    constexpr size_t price = 4;
    for (int quarter = 3; quarter >= 0; --quarter) {
        const Day sent = workingDay(scene.ago(20 + 91 * quarter));
        for (const Buyer &buyer : scene.buyers) {
            if (buyer.answer == 0 || buyer.firstAgo < 60 + 91 * quarter || buyer.lastAgo > 91 * quarter ||
                !dice.chance(30))
                continue;
            Record response = askedOf(scene, dice, asked, buyer, sent);
            const bool answers = dice.chance(70);
            const Instant at = scene.at(sent.addDays(dice.between(0, 6)), dice.between(8, 20), dice.between(0, 59));
            if (answers)
                response.set(response::answeredAt, at);
            scene.save(response, sent, scene.team.service);
            for (size_t i = 0; answers && i < asked.questions.size(); ++i) {
                const int mood = i < price ? buyer.answer - 4 : 4 - buyer.answer;
                const int dearer = i == price ? 3 - quarter : 0;
                Record answer = scene.blank(answer::type);
                answer.set(answer::response, response.id());
                answer.set(answer::question, asked.questions[i]);
                answer.set(answer::score, std::clamp(usual[i] + mood + dearer + dice.between(-1, 1), 0, 10));
                scene.save(answer, at);
            }
        }
    }
}

} // namespace

void makeSurveys(Scene &scene)
{
    Writer writer(scene);
    for (const Buyer &buyer : scene.buyers)
        writer.ask(buyer);
    const Query solved{
        u"complaint"_s,
        all({where(u"kind"_s, Operator::Equal, u"complaint"_s), where(u"resolved_at"_s, Operator::NotEmpty)}),
        {u"id"_s},
        {}};
    for (const Record &record : scene.store().select(solved)) {
        const RecordId customer = record.get(complaint::customer);
        const auto buyer = std::find_if(scene.buyers.begin(), scene.buyers.end(),
                                        [&](const Buyer &one) { return one.id == customer; });
        if (buyer != scene.buyers.end())
            writer.askAfter(record, *buyer);
    }
    askForWorth(scene);
    scene.step();
}

} // namespace kith::demo
