// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/people.h"

#include <catch2/catch.hpp>

#include "core/exchange/importer.h"
#include "core/model/types/all_types.h"
#include "core/sales/next_action.h"
#include "tests/exchange/exchange_data.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("a talk or step with a contact alone belongs to the contact's customer, unless another one is named")
{
    test::Firm firm;
    const RecordId bund = firm.add(customer::type, {{&customer::name, u"Bund"_s}});
    const RecordId wen = firm.add(contact::type, {{&contact::lastName, u"Wen"_s},
                                                  {&contact::email, u"wen@example.org"_s},
                                                  {&contact::customer, QString::number(firm.customer)}});
    const RecordId alone = firm.add(contact::type, {{&contact::lastName, u"Alone"_s}});
    const auto step = [&](RecordId contact, const QString &customer) {
        return firm.store
            ->read(task::type, firm.add(task::type, {{&task::subject, u"Call"_s},
                                                     {&task::kind, u"call"_s},
                                                     {&task::dueAt, u"2026-06-15"_s},
                                                     {&task::contact, QString::number(contact)},
                                                     {&task::customer, customer}}))
            ->get(task::customer);
    };
    CHECK(step(wen, {}) == firm.customer);
    CHECK(step(wen, QString::number(bund)) == bund);
    CHECK(step(alone, {}) == 0);
    CHECK(hasNextAction(*firm.store, {.customer = firm.customer}));

    // An e-mail from that address, as it is dropped in.
    ImportOptions options;
    options.type = u"communication"_s;
    options.source = test::writeFile(firm.folder, u"a.eml"_s,
                                     "From: Wen <wen@example.org>\nTo: me@tea.example\nSubject: Price list\n"
                                     "Date: Wed, 10 Jun 2026 10:00:00 +0200\nMessage-ID: <1@x>\n\nPlease send it.\n");
    CHECK(importFile(*firm.store, options).created == 1);
    const std::vector<Record> talks = firm.store->select({u"communication"_s, {}, {}, {}});
    REQUIRE(talks.size() == 1);
    CHECK(talks[0].get(communication::contact) == wen);
    CHECK(talks[0].get(communication::customer) == firm.customer);
    CHECK_FALSE(firm.store->read(customer::type, firm.customer)->isEmpty(customer::lastContactOn));
    CHECK(importFile(*firm.store, options).unchanged == 1);
}
