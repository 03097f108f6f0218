// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/convert_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "ui/form/editor_factory.h"
#include "ui/form/field_editor.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// Entries of the lists; ids of known records are positive.
constexpr qint64 makeNew = 0, leaveOut = -1, another = -2;

} // namespace

ConvertDialog *ConvertDialog::open(Session &session, RecordId lead, QWidget *parent)
{
    auto *dialog = new ConvertDialog(session, lead, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

ConvertDialog::Choice ConvertDialog::add(QGridLayout *grid, int row, const RecordType &type, const FieldInfo &reference,
                                         const Conversion::Part &part, const std::vector<Known> &known)
{
    const Shape &shape = m_session.store().shape(type);
    Choice choice{new QComboBox(this),
                  makeEditor(m_session, m_session.store().shape(communication::type), reference, this)};
    choice.how->setObjectName(QLatin1StringView("convert.") + QLatin1StringView(type.name));
    choice.how->addItem(tr("New"), makeNew);
    choice.how->addItem(tr("Leave out"), leaveOut);
    for (const Known &one : known)
        if (&one.shape->type() == &type)
            choice.how->addItem(tr("%1 (%2)").arg(one.title, one.why), qint64(one.id));
    choice.how->addItem(tr("One that is there…"), another);
    choice.how->setCurrentIndex(part.how == Conversion::How::Leave ? 1 : 0);
    // Whoever is certainly known is not made twice.
    for (const Known &one : known)
        if (&one.shape->type() == &type && one.score >= certainly && part.how != Conversion::How::Leave) {
            choice.how->setCurrentIndex(choice.how->findData(qint64(one.id)));
            break;
        }
    auto *label = new QLabel(shape.singular(), this);
    label->setProperty("tone", u"secondary"_s);
    label->setBuddy(choice.how);
    choice.how->setAccessibleName(shape.singular());
    grid->addWidget(label, row, 0);
    grid->addWidget(choice.how, row, 1);
    grid->addWidget(choice.existing, row, 2);
    choice.existing->setVisible(false);
    connect(choice.how, &QComboBox::currentIndexChanged, this,
            [choice] { choice.existing->setVisible(choice.how->currentData().toLongLong() == another); });
    return choice;
}

ConvertDialog::ConvertDialog(Session &session, RecordId leadId, QWidget *parent)
    : QDialog(parent), m_session(session), m_proposed(proposedConversion(session.store(), leadId)),
      m_name(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(u"convertDialog"_s);
    Store &store = session.store();
    const Record record = *store.read(lead::type, leadId);
    setWindowTitle(tr("Convert lead: %1").arg(store.title(record)));
    setMinimumWidth(560);
    Sought sought;
    sought.name = record.get(lead::name);
    sought.company = record.get(lead::company);
    sought.phones = {record.get(lead::phone), record.get(lead::mobile)};
    sought.email = record.get(lead::email);
    sought.type = &lead::type;
    sought.id = leadId;
    const std::vector<Known> known = knownAlready(store, sought);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    m_customer = add(grid, 0, customer::type, communication::customer, m_proposed.customer, known);
    m_contact = add(grid, 1, contact::type, communication::contact, m_proposed.contact, known);
    m_opportunity = add(grid, 2, opportunity::type, communication::opportunity, m_proposed.opportunity, {});
    auto *label = new QLabel(tr("Name of the opportunity"), this);
    label->setProperty("tone", u"secondary"_s);
    label->setBuddy(m_name);
    m_name->setObjectName(u"convertName"_s);
    m_name->setPlaceholderText(record.isEmpty(lead::company) ? record.get(lead::name) : record.get(lead::company));
    grid->addWidget(label, 3, 0);
    grid->addWidget(m_name, 3, 1);
    layout->addLayout(grid);
    auto *hint =
        new QLabel(tr("Conversations, open tasks, campaign, notes, files and tags go along. One undo takes all of "
                      "it back."),
                   this);
    hint->setProperty("tone", u"secondary"_s);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_problem->setObjectName(u"convertProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *convert = new QPushButton(tr("Convert lead"), this);
    convert->setObjectName(u"convertSave"_s);
    convert->setProperty("kind", u"primary"_s);
    convert->setAutoDefault(false);
    cancel->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(convert);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const auto finish = [this] {
        if (save())
            accept();
    };
    connect(convert, &QPushButton::clicked, this, finish);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, finish);
    m_customer.how->setFocus();
}

Conversion::Part ConvertDialog::chosen(const Choice &choice)
{
    const qint64 what = choice.how->currentData().toLongLong();
    if (what == makeNew)
        return {Conversion::How::New, 0};
    if (what == another && choice.existing->value().number() != 0)
        return {Conversion::How::Existing, choice.existing->value().number()};
    if (what > 0)
        return {Conversion::How::Existing, what};
    return {Conversion::How::Leave, 0};
}

Conversion ConvertDialog::conversion() const
{
    Conversion conversion = m_proposed;
    conversion.customer = chosen(m_customer);
    conversion.contact = chosen(m_contact);
    conversion.opportunity = chosen(m_opportunity);
    conversion.opportunityName = m_name->text().trimmed();
    return conversion;
}

bool ConvertDialog::save()
{
    bool done = false;
    m_session.guard(this, [this, &done] {
        for (const Choice *choice : {&m_customer, &m_contact, &m_opportunity})
            choice->existing->finish();
        try {
            Store &store = m_session.store();
            const Converted converted = convertLead(store, conversion());
            done = true;
            m_session.notify(tr("Lead converted"), converted.change);
            if (converted.opportunity)
                m_session.openRecord(store.shape(opportunity::type), converted.opportunity);
            else if (converted.customer)
                m_session.openRecord(store.shape(customer::type), converted.customer);
            else
                m_session.openRecord(store.shape(contact::type), converted.contact);
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::Invalid)
                throw;
            m_problem->setText(error.sentence());
            m_problem->show();
        }
    });
    return done;
}

} // namespace kith
