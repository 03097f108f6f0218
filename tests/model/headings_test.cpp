// SPDX-License-Identifier: GPL-3.0-or-later
// Headings as other programs write them are known to the field that they mean.
#include <catch2/catch.hpp>

#include <QStringList>

#include "core/base/text.h"
#include "core/model/catalogue.h"
#include "core/model/types/all_types.h"

using namespace kith;

namespace {

QString folded(const char *heading)
{
    QString plain = QString::fromUtf8(heading);
    plain.replace(u'_', u' ').replace(u'-', u' ');
    return fold(plain);
}

// The own fields first, then the standard ones, as a mapping is guessed.
QString fieldFor(const RecordType &type, const char *heading)
{
    const Shape shape(type);
    const QString wanted = folded(heading);
    for (const FieldInfo *field : shape.fields()) {
        if (field->has(Rolled) || field->has(Computed) || field->has(Internal))
            continue;
        QStringList words{folded(field->name), folded(field->label)};
        for (const QString &alias : QString::fromUtf8(field->aliases).split(u';', Qt::SkipEmptyParts))
            words.append(folded(alias.toUtf8().constData()));
        if (words.contains(wanted))
            return QString::fromUtf8(field->name);
    }
    return {};
}

struct Known
{
    const RecordType &type;
    const char *heading;
    const char *field;
};

} // namespace

TEST_CASE("the headings of usual files are known in both languages")
{
    const Known known[] = {
        {staff::type, "sales_agent", "name"},
        {staff::type, "manager", "reports_to_id"},
        {staff::type, "regional_office", "region"},
        {customer::type, "account", "name"},
        {customer::type, "sector", "industry"},
        {customer::type, "year_established", "birth_year"},
        {customer::type, "revenue", "annual_revenue"},
        {customer::type, "employees", "employees"},
        {customer::type, "office_location", "country"},
        {customer::type, "subsidiary_of", "parent_id"},
        {product::type, "product", "name"},
        {product::type, "series", "category_id"},
        {product::type, "sales_price", "price"},
        {opportunity::type, "sales_agent", "owner_id"},
        {opportunity::type, "account", "customer_id"},
        {opportunity::type, "deal_stage", "stage_id"},
        {opportunity::type, "engage_date", "opened_on"},
        {opportunity::type, "close_date", "closed_on"},
        {opportunity::type, "close_value", "amount"},
        {opportunity_line::type, "product", "product_id"},
        {order::type, "Order ID", "number"},
        {order::type, "Order Date", "ordered_on"},
        {order::type, "Ship Date", "delivered_on"},
        {order::type, "Ship Mode", "ship_by"},
        {order::type, "Customer Name", "customer_id"},
        {order::type, "Region", "region"},
        {customer::type, "Segment", "class"},
        {customer::type, "Country", "country"},
        {customer::type, "City", "city"},
        {customer::type, "State", "region"},
        {customer::type, "Postal Code", "postcode"},
        {product::type, "Product ID", "code"},
        {product::type, "Product Name", "name"},
        {product::type, "Sub-Category", "category_id"},
        {product_category::type, "Category", "name"},
        {order_line::type, "Sales", "net"},
        {order_line::type, "Quantity", "quantity"},
        {order_line::type, "Discount", "discount_rate"},
        {order::type, "订单 ID", "number"},
        {order::type, "邮寄方式", "ship_by"},
        {order::type, "客户名称", "customer_id"},
        {customer::type, "细分", "class"},
        {customer::type, "省/自治区", "region"},
        {product::type, "产品 ID", "code"},
        {product::type, "产品名称", "name"},
        {product::type, "子类别", "category_id"},
        {order_line::type, "销售额", "net"},
        {customer::type, "公司名称", "name"},
        {customer::type, "网址", "website"},
        {complaint::type, "Date received", "opened_at"},
        {complaint::type, "Issue", "subject"},
        {complaint::type, "Sub-issue", "text"},
        {complaint::type, "Submitted via", "channel"},
        {complaint::type, "Company response to consumer", "countermeasure"},
        {complaint::type, "Company", ""}, // whom the complaint is about, not who complains
        {customer::type, "ID", "external_id"},
        {customer::type, "Year_Birth", "birth_year"},
        {customer::type, "Company Name", "name"},
        {customer::type, "Number of Employees", "employees"},
        {customer::type, "State/Region", "region"},
        {customer::type, "Create Date", "created_at"},
        {contact::type, "First Name", "first_name"},
        {contact::type, "Mobile Phone Number", "mobile"},
        {contact::type, "Contact Owner", "owner_id"},
        {contact::type, "E-mail 1 - Value", "email"},
        {contact::type, "Given Name", "first_name"},
        {opportunity::type, "Closed Lost Reason", "lost_reason"},
        {complaint::type, "Ticket Priority", "priority"},
        {communication::type, "Activity Date", "at"},
    };
    for (const Known &expected : known) {
        CAPTURE(expected.type.name, expected.heading);
        CHECK(fieldFor(expected.type, expected.heading).toStdString() == expected.field);
    }
}

TEST_CASE("choices of usual files are known")
{
    const auto key = [](const char *list, const char *text) {
        const ChoiceList *choices = deliveredChoiceList(list);
        REQUIRE(choices);
        for (const ChoiceEntry &entry : choices->entries) {
            QStringList words{folded(entry.key), folded(entry.label)};
            for (const QString &alias : QString::fromUtf8(entry.aliases).split(u';', Qt::SkipEmptyParts))
                words.append(folded(alias.toUtf8().constData()));
            if (words.contains(folded(text)))
                return std::string(entry.key);
        }
        return std::string();
    };
    CHECK(key("customer_class", "Consumer") == "end_user");
    CHECK(key("customer_class", "消费者") == "end_user");
    CHECK(key("customer_class", "公司") == "corporate");
    CHECK(key("customer_class", "Home Office") == "small_business");
    CHECK(key("customer_class", "小型企业") == "small_business");
    CHECK(key("shipping", "Standard Class") == "standard");
    CHECK(key("shipping", "一级") == "express");
    CHECK(key("complaint_channel", "Postal mail") == "letter");
    CHECK(key("complaint_channel", "Referral") == "referral");
    CHECK(key("complaint_status", "Waiting on contact") == "waiting");
    CHECK(key("lead_status", "Attempted to Contact") == "contacted");
    CHECK(key("lost_reason", "Lost Interest") == "no_need");
    CHECK(key("industry", "medical") == "healthcare");
    CHECK(key("industry", "technolgy").empty()); // as in the file: becomes an entry of its own
}
