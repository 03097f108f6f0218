// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goods_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/model/types/order_line.h"
#include "core/model/types/product.h"
#include "core/relationship/usual_products.h"
#include "ui/list/facts.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

using Role = FactLabel::Role;

namespace {

constexpr size_t usualShown = 3;
constexpr size_t offersShown = 2;

} // namespace

GoodsCard::GoodsCard(Session &session, RecordId customer, QWidget *parent)
    : Card(parent, tr("Buys and could buy"), u"product"_s), m_session(session), m_customer(customer)
{
    setObjectName(u"goodsCard"_s);
    body()->setSpacing(metrics::grid);
    m_session.guard(this, [this] {
        addUsual();
        askForOffers();
    });
}

GoodsCard::~GoodsCard()
{
    m_progress.cancelled->store(true);
}

FactLabel *GoodsCard::productLink(RecordId product, const QString &words)
{
    auto *link = new FactLabel(words, Role::Link, this);
    connect(link, &FactLabel::clicked, this,
            [this, product] { m_session.openRecord(m_session.store().shape(product::type), product); });
    return link;
}

// "Longjing, 250 g   12 ×   ¥38.00": what they had it for last.
void GoodsCard::addUsual()
{
    Store &store = m_session.store();
    const std::vector<UsualProduct> usual = usualProducts(store, m_customer, store.today(), usualShown);
    if (usual.empty())
        body()->addWidget(new FactLabel(tr("Nothing bought in the last two years."), Role::Secondary, this));
    for (const UsualProduct &product : usual) {
        auto *line = new QHBoxLayout;
        line->setSpacing(metrics::gap);
        FactLabel *name = productLink(product.product, store.title(store.shape(product::type), product.product));
        name->setObjectName(u"usual."_s + QString::number(product.product));
        name->setColour(colour(Token::Text));
        line->addWidget(name, 1);
        line->addWidget(makeLabel(tr("%1 ×").arg(product.times), this, TypeSize::Body, Tone::Secondary));
        const QString price = store.display(order_line::unitPrice, Value(product.price.units));
        const QString shown = product.currency.isEmpty() ? price : product.currency + u' ' + price;
        QLabel *last = makeLabel(shown, this);
        last->setToolTip(tr("What they had it for last, on %1").arg(formatDay(product.last)));
        line->addWidget(last);
        body()->addLayout(line);
    }
    if (usual.empty())
        return;
    auto *all = new FactLabel(tr("All purchases"), Role::Link, this);
    all->setObjectName(u"allPurchases"_s);
    connect(all, &FactLabel::clicked, this, [this] {
        m_session.openReport(u"purchases"_s, {.set = {{u"customer"_s, QString::number(m_customer)}}});
    });
    body()->addWidget(all);
}

// Counting what goes together reads two years of order lines: off the window's thread.
void GoodsCard::askForOffers()
{
    auto found = std::make_shared<std::vector<Offer>>();
    m_progress = runJob(
        this, m_session.store(),
        [found, customer = m_customer](Store &store, const Progress &progress) {
            const Cancellable cancellable(store.connection(), progress);
            *found = offersFor(store, customer, offersShown);
        },
        [this, found] { m_session.guard(this, [&] { showOffers(*found); }); }, [](const Error &) {});
}

void GoodsCard::showOffers(const std::vector<Offer> &offers)
{
    Store &store = m_session.store();
    for (const Offer &offer : offers) {
        FactLabel *name =
            productLink(offer.product, tr("Offer: %1").arg(store.title(store.shape(product::type), offer.product)));
        name->setObjectName(u"offer."_s + QString::number(offer.product));
        body()->addWidget(name);
        body()->addWidget(new FactLabel(offerReason(store, offer), Role::Secondary, this));
    }
    body()->addStretch();
}

} // namespace kith
