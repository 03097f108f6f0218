// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer_sheet.h"

#include <algorithm>
#include <QJsonArray>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/model/types/business.h"
#include "core/model/types/order_line.h"
#include "core/model/types/product.h"
#include "core/model/types/score.h"
#include "core/relationship/next_offer.h"
#include "core/relationship/standing.h"
#include "core/relationship/usual_products.h"
#include "core/sales/people.h"
#include "ui/document/paper_painter.h"
#include "ui/document/pdf_file.h"
#include "ui/list/next_step.h"
#include "ui/list/timeline.h"
#include "ui/pages/record_words.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int mostEntries = 40;
constexpr double dotsPerInch = 96;

Condition ofCustomer(RecordId id)
{
    return where(u"customer_id"_s, Operator::Equal, qint64(id));
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString row(const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += (i + 1 == cells.size() ? u"<td align=\"right\">"_s : u"<td>"_s) + cells[i].toHtmlEscaped() + u"</td>"_s;
    return html + u"</tr>"_s;
}

} // namespace

CustomerSheet CustomerSheet::of(Store &store, RecordId id)
{
    CustomerSheet sheet;
    const Shape &shape = store.catalogue().get(u"customer");
    const std::optional<Record> customer = store.read(shape, id);
    if (!customer)
        throw Error(ErrorKind::NotFound, tr("This customer is no longer there."));
    sheet.m_name = store.title(*customer);
    QStringList about;
    for (const char *field : {"class", "industry", "street", "postcode", "city", "phone", "mobile", "email"})
        about << wordsOf(store, *customer, field);
    sheet.m_about = joined(about);
    sheet.addMoney(store, *customer);
    sheet.addWork(store, shape, id);
    sheet.addStanding(store, *customer);
    sheet.addGoods(store, id);
    sheet.addContacts(store, *customer);
    for (const Timeline::Group &group : Timeline::groups(store, shape, id))
        sheet.m_entries += group.count;
    for (const TimelineEntry &entry : Timeline::entries(store, shape, id, {}, mostEntries))
        sheet.m_timeline.push_back(
            {Timeline::when(entry, store), entry.what, entry.headline, entry.detail, entry.amount});
    const std::vector<Record> own = store.select({u"business"_s, {}, {}, {}}, 1);
    QStringList footer;
    if (!own.empty()) {
        footer << own.front().get(business::name);
        sheet.m_isLetter = paperSizeFor(own.front().get(business::country)) == PaperSize::Letter;
    }
    footer << tr("As of %1").arg(dayLabel(store.today()));
    sheet.m_footer = joined(footer);
    return sheet;
}

void CustomerSheet::addMoney(Store &store, const Record &customer)
{
    const Shape &shape = customer.shape();
    const auto number = [&](const char *name) {
        return customer.value(*shape.field(QString::fromLatin1(name))).number();
    };
    Block money{tr("Money"), {}};
    QString owes = moneyWords(store, number("open_amount"));
    if (const qint64 late = number("overdue_amount"); late > 0)
        owes = tr("%1, of it %2 overdue").arg(owes, moneyWords(store, late));
    money.lines.emplace_back(tr("Owes"), owes);
    if (const qint64 limit = number("credit_limit"); limit > 0)
        money.lines.emplace_back(tr("Credit limit"), moneyWords(store, limit));
    money.lines.emplace_back(tr("Revenue so far"), moneyWords(store, number("revenue")));
    money.lines.emplace_back(tr("Orders"), QString::number(number("order_count")));
    if (const QString cycle = wordsOf(store, customer, "cycle_days"); !cycle.isEmpty())
        money.lines.emplace_back(tr("Buys every"), tr("%1 days").arg(cycle));
    if (const QString satisfaction = wordsOf(store, customer, "satisfaction"); !satisfaction.isEmpty())
        money.lines.emplace_back(tr("Satisfaction"), tr("%1 of 5").arg(satisfaction));
    m_left.push_back(std::move(money));
}

// The last order, what is open with them, what was said last, what comes next.
void CustomerSheet::addWork(Store &store, const Shape &shape, RecordId id)
{
    Block work{tr("Now"), {}};
    const NextStep step = NextSteps::of(store, shape, {id}).front();
    work.lines.emplace_back(tr("Next step"), joined({NextSteps::words(step, store.today()), step.subject}));
    for (const Record &order : store.select({u"order"_s, ofCustomer(id), {u"-ordered_on"_s}, {}}, 1))
        work.lines.emplace_back(tr("Last order"),
                                joined({store.title(order), wordsOf(store, order, "ordered_on"),
                                        wordsOf(store, order, "status"), moneyWords(store, order, "total")}));
    Query open{u"complaint"_s,
               all({ofCustomer(id), no(where(u"status"_s, Operator::In, QJsonArray{u"resolved"_s, u"closed"_s}))}),
               {u"-opened_at"_s},
               {}};
    const qint64 cases = store.count(open);
    work.lines.emplace_back(tr("Open cases"), QString::number(cases));
    for (const Record &complaint : store.select(open, 3))
        work.lines.emplace_back(QString(), joined({store.title(complaint), wordsOf(store, complaint, "priority"),
                                                   wordsOf(store, complaint, "status")}));
    for (const TimelineEntry &talk : Timeline::entries(store, shape, id, u"communication"_s, 3))
        work.lines.emplace_back(Timeline::when(talk, store), joined({talk.what, talk.headline}));
    m_left.push_back(std::move(work));
}

void CustomerSheet::addStanding(Store &store, const Record &customer)
{
    Block block{tr("Relationship"), {}};
    const Standing standing = Standing::ofSome(store, store.today(), {customer.id()});
    for (const char *measure : {"lifecycle", "grade", "clv", "rfm"}) {
        const std::vector<Record> found = store.select(
            {u"score"_s,
             all({ofCustomer(customer.id()), where(u"measure"_s, Operator::Equal, QString::fromLatin1(measure)),
                  where(u"as_of"_s, Operator::LessOrEqual, toIso(store.today()))}),
             {u"-as_of"_s, u"-id"_s},
             {}},
            1);
        const QString words = wordsOf(store, customer, measure);
        if (!found.empty() && !words.isEmpty())
            block.lines.emplace_back(customer.shape().label(*customer.shape().field(QString::fromLatin1(measure))) +
                                         tr(": ") + words,
                                     reasonNow(store, standing, customer.id(), QString::fromLatin1(measure),
                                               found.front().get(score::text), found.front().get(score::reason)));
    }
    for (const char *field : {"loyalty_type", "relationship_level"})
        if (const QString words = wordsOf(store, customer, field); !words.isEmpty())
            block.lines.emplace_back(customer.shape().label(*customer.shape().field(QString::fromLatin1(field))),
                                     words);
    if (const QString day = wordsOf(store, customer, "scored_on"); !day.isEmpty())
        block.heading = tr("Relationship, as of %1").arg(day);
    else
        block.lines.emplace_back(QString(), tr("Not scored yet."));
    m_right.push_back(std::move(block));
}

void CustomerSheet::addGoods(Store &store, RecordId id)
{
    const auto name = [&store](RecordId product) { return store.title(store.shape(product::type), product); };
    Block usual{tr("Usually buys"), {}};
    for (const UsualProduct &product : usualProducts(store, id, store.today(), 6)) {
        const QString price = store.display(order_line::unitPrice, Value(product.price.units));
        usual.lines.emplace_back(
            name(product.product),
            tr("%1 times, last for %2 on %3")
                .arg(QString::number(product.times), joined({product.currency, price}), formatDay(product.last)));
    }
    if (!usual.lines.empty())
        m_right.push_back(std::move(usual));
    Block offers{tr("What to offer"), {}};
    for (const Offer &offer : offersFor(store, id, 3))
        offers.lines.emplace_back(name(offer.product), offerReason(store, offer));
    if (!offers.lines.empty())
        m_right.push_back(std::move(offers));
}

void CustomerSheet::addContacts(Store &store, const Record &customer)
{
    Block people{tr("Who is who"), {}};
    for (const Record &contact : store.select({u"contact"_s, peopleAt(customer.id()), {}, {}}, 5)) {
        QStringList words;
        const Query held{
            u"employment"_s,
            all({ofCustomer(customer.id()), where(u"contact_id"_s, Operator::Equal, qint64(contact.id()))}),
            {u"-since"_s},
            {}};
        for (const Record &position : store.select(held, 1))
            words << wordsOf(store, position, "role") << wordsOf(store, position, "decision_role");
        for (const char *field : {"mobile", "phone", "email"})
            words << wordsOf(store, contact, field);
        people.lines.emplace_back(store.title(contact), joined(words));
    }
    if (!people.lines.empty())
        m_left.push_back(std::move(people));
}

QString CustomerSheet::html(int entries) const
{
    const auto blocks = [](const std::vector<Block> &list) {
        QString html;
        for (const Block &block : list) {
            html += u"<p style=\"margin-top:10px;margin-bottom:3px;color:#0B6E69\"><b>"_s +
                    block.heading.toHtmlEscaped() + u"</b></p>"_s;
            for (const auto &[bold, plain] : block.lines)
                html += u"<p style=\"margin-top:0px;margin-bottom:2px\">"_s +
                        (bold.isEmpty() ? QString() : u"<b>"_s + bold.toHtmlEscaped() + u"</b>&nbsp; "_s) +
                        plain.toHtmlEscaped() + u"</p>"_s;
        }
        return html;
    };
    QString html = u"<p style=\"font-size:20px;margin-bottom:2px\"><b>"_s + m_name.toHtmlEscaped() + u"</b></p><p>"_s +
                   m_about.toHtmlEscaped() + u"</p><table width=\"100%\"><tr><td width=\"50%\" valign=\"top\">"_s +
                   blocks(m_left) + u"</td><td width=\"50%\" valign=\"top\" style=\"padding-left:16px\">"_s +
                   blocks(m_right) + u"</td></tr></table>"_s;
    if (entries > 0) {
        html += u"<p style=\"margin-top:10px;margin-bottom:3px;color:#0B6E69\"><b>"_s +
                tr("What happened (%1 of %2)").arg(entries).arg(m_entries) +
                u"</b></p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
        for (int i = 0; i < entries; ++i)
            html += row(m_timeline[size_t(i)]);
        html += u"</table>"_s;
    }
    return html + u"<p style=\"color:#5A6675;margin-top:10px\">"_s + m_footer.toHtmlEscaped() + u"</p>"_s;
}

void CustomerSheet::draw(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / dotsPerInch;
    constexpr double edge = 44; // 12 mm
    const QSizeF page(device.width() / scale - 2 * edge, device.height() / scale - 2 * edge);
    QFont with = font(TypeSize::Small);
    with.setPixelSize(11);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(with);
    document.setDefaultStyleSheet(u"body, td, p { color: #1B2330; }"_s);
    document.setTextWidth(page.width());
    int entries = int(m_timeline.size());
    const auto height = [&] {
        document.setHtml(html(entries));
        document.setTextWidth(page.width());
        return document.size().height();
    };
    while (height() > page.height() && entries > 0)
        entries = std::max(0, entries - 2);
    const double smaller = std::min(1.0, page.height() / document.size().height());
    painter.scale(scale, scale);
    painter.translate(edge, edge);
    painter.scale(smaller, smaller);
    document.drawContents(&painter);
}

void CustomerSheet::writePdf(const QString &path) const
{
    const QPageSize size(m_isLetter ? QPageSize::Letter : QPageSize::A4);
    writePdfFile(path, m_name, {{size, QPageLayout::Portrait, {}}, int(dotsPerInch)},
                 [this](QPdfWriter &writer) { draw(writer); });
}

} // namespace kith
