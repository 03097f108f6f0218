// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/person_actions.h"

#include <memory>
#include <QAction>
#include <QLocale>
#include <QWidget>

#include "core/exchange/personal_data.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

QString count(qint64 number)
{
    return QLocale(languageCode(currentLanguage())).toString(number);
}

} // namespace

bool PersonActions::isFor(const Shape &shape)
{
    return shape.name() == "customer"_L1 || shape.name() == "contact"_L1 || shape.name() == "lead"_L1;
}

PersonActions::PersonActions(Session &session, const Shape &shape, std::function<RecordId()> record,
                             std::function<void()> forget, QWidget *page)
    : QObject(page), m_session(session), m_shape(shape), m_record(std::move(record)), m_forget(std::move(forget)),
      m_page(page), m_handOut(new QAction(this)), m_erase(new QAction(this))
{
    m_handOut->setObjectName(u"personalData"_s);
    m_handOut->setProperty("icon", u"folder"_s);
    m_erase->setObjectName(u"erasePerson"_s);
    m_erase->setProperty("icon", u"delete"_s);
    connect(m_handOut, &QAction::triggered, this, &PersonActions::handOut);
    connect(m_erase, &QAction::triggered, this, &PersonActions::erase);
    retranslate();
}

QList<QAction *> PersonActions::menu() const
{
    return {m_handOut, m_erase};
}

void PersonActions::retranslate()
{
    m_handOut->setText(tr("Everything held about them …"));
    m_erase->setText(tr("Erase for good …"));
}

void PersonActions::handOut()
{
    const RecordId id = m_record();
    const QString title = m_session.store().title(m_shape, id);
    const QString folder = m_session.prompts().saveFile(
        m_page, tr("Choose a new folder for everything held about %1").arg(title), tr("Personal data %1").arg(id), {});
    if (folder.isEmpty())
        return;
    const auto records = std::make_shared<qint64>(0);
    runJob(
        &m_session, m_session.store(),
        [records, folder, id, kind = m_shape.name()](Store &store, const Progress &progress) {
            *records = exportPersonalData(store, store.catalogue().get(kind), id, folder, progress);
        },
        [&session = m_session, records, folder] {
            session.notify(tr("%1 records are in %2").arg(count(*records), folder));
        },
        [&session = m_session](const Error &error) { session.showError(nullptr, error); }, {},
        tr("Gathering personal data"));
}

void PersonActions::erase()
{
    const RecordId id = m_record();
    qint64 kept = 0;
    qint64 gone = 0;
    QString title;
    const bool isFound = m_session.guard(m_page, [&] {
        title = m_session.store().title(m_shape, id);
        for (const PersonalRecords::Group &group : personalRecords(m_session.store(), m_shape, id).groups) {
            const bool stays = group.why == PersonalRecords::Why::Books || group.why == PersonalRecords::Why::Figures;
            (stays ? kept : gone) += qint64(group.ids.size());
        }
    });
    if (!isFound)
        return;
    QStringList sentences{tr("“%1” is erased for good, with %2 records that are about them and what history knows.")
                              .arg(title, count(gone))};
    if (kept > 0)
        sentences.append(tr("%1 records stay for the books, without names and texts.").arg(count(kept)));
    sentences.append(tr("It cannot be undone. Backups made before still hold it."));
    if (!m_session.prompts().confirm(m_page, sentences.join(u' '), tr("Erase %1").arg(title), tr("Keep")))
        return;
    const auto result = std::make_shared<ErasureResult>();
    runJob(
        &m_session, m_session.store(),
        [result, id, kind = m_shape.name()](Store &store, const Progress &progress) {
            *result = erasePerson(store, store.catalogue().get(kind), id, progress);
        },
        [&session = m_session, result] {
            session.store().noticeOtherPrograms();
            session.notify(tr("Erased: %1 records removed, %2 kept without names and texts")
                               .arg(count(result->removed), count(result->anonymised)));
        },
        [&session = m_session](const Error &error) { session.showError(nullptr, error); }, {}, tr("Erasing"));
    m_forget(); // the page goes with its record
}

} // namespace kith
