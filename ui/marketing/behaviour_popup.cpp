// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marketing/behaviour_popup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "core/model/types/order_line.h"
#include "ui/form/editor_factory.h"
#include "ui/form/field_editor.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"

using namespace Qt::StringLiterals;

namespace kith {

BehaviourPopup::BehaviourPopup(Session &session, const kith::Shape &shape, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_session(session), m_shape(shape), m_kind(new QComboBox(this)),
      m_measure(new QComboBox(this)), m_operator(new QComboBox(this)), m_period(new QComboBox(this)),
      m_value(new QLineEdit(u"1"_s, this)), m_days(new QSpinBox(this)),
      m_sold(new QCheckBox(tr("Only what was sold"), this)), m_product(new QLabel(tr("Product"), this)),
      m_problem(new QLabel(this))
{
    setObjectName(u"behaviourPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    m_kind->setObjectName(u"behaviourKind"_s);
    m_measure->setObjectName(u"behaviourMeasure"_s);
    m_operator->setObjectName(u"behaviourOperator"_s);
    m_value->setObjectName(u"behaviourValue"_s);
    m_days->setObjectName(u"behaviourDays"_s);
    m_sold->setObjectName(u"behaviourSold"_s);
    m_sold->setChecked(true);
    m_sold->setToolTip(tr("Confirmed, delivered and completed orders; no quotations and no cancelled ones."));
    m_period->setObjectName(u"behaviourPeriod"_s);
    for (const Catalogue::Link &link : session.store().catalogue().referencesTo(shape.type())) {
        if (link.shape->type().has(Private) || !link.field->isStored() || link.shape->name() == u"segment_member")
            continue;
        m_links.push_back(link);
        QString name = link.shape->plural();
        if (link.field->name != QByteArray(shape.type().name) + "_id")
            name = tr("%1 (%2)").arg(name, link.shape->label(*link.field));
        m_kind->addItem(name);
        if (link.shape->name() == u"order")
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_days->setRange(1, 36500);
    m_days->setValue(90);
    m_days->setSuffix(tr(" days"));
    for (const auto &[key, words] : {std::pair{u"any"_s, tr("at any time")},
                                     {u"last"_s, tr("in the last")},
                                     {u"before"_s, tr("longer ago than")},
                                     {u"year"_s, tr("this year")}})
        m_period->addItem(words, key);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *layout = new QFormLayout(this);
    layout->addRow(tr("What"), m_kind);
    const FieldInfo &product = order_line::product;
    m_productEditor = makeEditor(session, session.store().shape(order_line::type), product, this);
    m_productEditor->setObjectName(u"behaviourProduct"_s);
    layout->addRow(m_product, m_productEditor);
    layout->addRow(QString(), m_sold);
    layout->addRow(tr("When"), m_period);
    layout->addRow(QString(), m_days);
    layout->addRow(tr("Measure"), m_measure);
    layout->addRow(m_operator, m_value);
    layout->addRow(m_problem);
    auto *add = makeButton(tr("Add condition"), ButtonKind::Primary, this);
    add->setObjectName(u"behaviourAdd"_s);
    layout->addRow(add);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &BehaviourPopup::showKind);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &BehaviourPopup::showMeasure);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        const QString key = m_period->currentData().toString();
        m_days->setVisible(key == u"last" || key == u"before");
    });
    connect(add, &QPushButton::clicked, this, [this] {
        try {
            const Condition made = condition();
            m_session.store().count({m_shape.name(), made, {}, {}}); // what cannot be asked is said here
            emit chosen(made);
            close();
        } catch (const Error &error) {
            m_problem->setText(error.sentence());
            m_problem->show();
            adjustSize();
        }
    });
    m_days->hide();
    showKind();
    setFixedWidth(metrics::column / 2);
}

const Catalogue::Link &BehaviourPopup::link() const
{
    return m_links[size_t(std::max(0, m_kind->currentIndex()))];
}

// The day that a record of the kind is about: the first one listed.
const FieldInfo *BehaviourPopup::dateField() const
{
    const FieldInfo *usual = nullptr;
    for (const FieldInfo *field : link().shape->fields()) {
        if (!field->isStored() || (field->kind != FieldKind::Day && field->kind != FieldKind::Instant))
            continue;
        if (field->has(Listed))
            return field;
        if (!usual)
            usual = field;
    }
    return usual;
}

void BehaviourPopup::showKind()
{
    const QSignalBlocker quiet(m_measure);
    m_measure->clear();
    m_measure->addItem(tr("there are any"), u"some"_s);
    m_measure->addItem(tr("there are none"), u"none"_s);
    m_measure->addItem(tr("how many"), u"count"_s);
    for (const FieldInfo *field : link().shape->fields()) {
        if (field->isStored() && !field->has(Internal) && canSum(*field) && field->kind == FieldKind::Money)
            m_measure->addItem(tr("sum of %1").arg(link().shape->label(*field)),
                               u"sum:"_s + QString::fromUtf8(field->name));
    }
    const bool hasProduct = link().shape->name() == u"order" || link().shape->field(u"product_id");
    m_sold->setVisible(link().shape->name() == u"order");
    m_product->setVisible(hasProduct);
    m_productEditor->setVisible(hasProduct);
    m_productEditor->setValue({});
    showMeasure();
}

void BehaviourPopup::showMeasure()
{
    const QString measure = m_measure->currentData().toString();
    const bool compares = measure != u"some" && measure != u"none";
    m_operator->setVisible(compares);
    m_value->setVisible(compares);
    m_operator->clear();
    for (const auto &[op, words] :
         {std::pair{u">="_s, tr("at least")}, {u"<="_s, tr("at most")}, {u"="_s, tr("exactly")}})
        m_operator->addItem(words, op);
}

Condition BehaviourPopup::condition() const
{
    std::vector<Condition> parts;
    if (const Value product = m_productEditor->value(); m_productEditor->isVisibleTo(this) && !product.isEmpty()) {
        const Condition its = where(u"product_id"_s, Operator::Equal, product.number());
        parts.push_back(link().shape->name() == u"order"
                            ? related(u"order_line.order_id"_s, its, u"count"_s, Operator::GreaterOrEqual, 1)
                            : its);
    }
    if (link().shape->name() == u"order" && m_sold->isChecked())
        parts.push_back(where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s}));
    if (const FieldInfo *date = dateField()) {
        const QString field = QString::fromUtf8(date->name), period = m_period->currentData().toString();
        if (period == u"last")
            parts.push_back(where(field, Operator::GreaterOrEqual, QJsonObject{{u"today"_s, -m_days->value()}}));
        else if (period == u"before")
            parts.push_back(where(field, Operator::Less, QJsonObject{{u"today"_s, -m_days->value()}}));
        else if (period == u"year")
            parts.push_back(where(field, Operator::GreaterOrEqual, QJsonObject{{u"start"_s, u"year"_s}}));
    }
    const Condition among = parts.size() == 1 ? parts.front() : all(std::move(parts));
    const QString kind = link().shape->name() + u'.' + QString::fromUtf8(link().field->name);
    const QString measure = m_measure->currentData().toString();
    if (measure == u"some")
        return related(kind, among, u"count"_s, Operator::GreaterOrEqual, 1);
    if (measure == u"none")
        return related(kind, among, u"count"_s, Operator::Equal, 0);
    const Operator op = operatorFromKey(m_operator->currentData().toString()).value_or(Operator::GreaterOrEqual);
    return related(kind, among, measure, op, m_value->text().trimmed());
}

} // namespace kith
