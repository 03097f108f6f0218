// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whole_file_card.h"

#include <memory>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/exchange/dump.h"
#include "ui/shell/business_files.h"
#include "ui/shell/job.h"
#include "ui/theme/buttons.h"

namespace kith {

using namespace Qt::StringLiterals;

WholeFileCard::WholeFileCard(Session &session, QWidget *parent) : Card(parent), m_session(session)
{
    m_words = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    m_write = makeButton({}, ButtonKind::Secondary, this, u"export"_s);
    m_write->setObjectName(u"writeWholeFile"_s);
    m_load = makeButton({}, ButtonKind::Secondary, this, u"import"_s);
    m_load->setObjectName(u"loadWholeFile"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_write);
    buttons->addWidget(m_load);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_write, &QPushButton::clicked, this, &WholeFileCard::write);
    connect(m_load, &QPushButton::clicked, this, &WholeFileCard::load);
    retranslate();
}

void WholeFileCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WholeFileCard::retranslate()
{
    setHeading(tr("The whole file as tables"));
    m_words->setText(tr("A folder of CSV files with everything: records, links, history, attachments, own fields and "
                        "settings. Any program can read it, and Kith makes the same file of it again."));
    m_write->setText(tr("Write the folder…"));
    m_load->setText(tr("Make a file of a folder…"));
}

void WholeFileCard::write()
{
    if (!m_session.hasStore())
        return;
    const QString folder =
        m_session.prompts().saveFile(this, tr("Choose a new folder for the tables"),
                                     QFileInfo(m_session.store().path()).completeBaseName() + tr("-tables"), {});
    if (folder.isEmpty())
        return;
    m_write->setEnabled(false);
    const auto result = std::make_shared<DumpResult>();
    runJob(
        this, m_session.store(),
        [result, folder](Store &store, const Progress &progress) { *result = dumpFile(store, folder, progress); },
        [this, result, folder] {
            m_write->setEnabled(true);
            const QLocale locale(languageCode(currentLanguage()));
            m_session.notify(tr("%1 tables with %2 rows and %3 files are in %4")
                                 .arg(locale.toString(result->tables), locale.toString(result->rows),
                                      locale.toString(result->attachments), folder));
        },
        [this](const Error &error) {
            m_write->setEnabled(true);
            m_session.showError(this, error);
        },
        {}, tr("Writing the whole file"));
}

void WholeFileCard::load()
{
    const QString manifest = m_session.prompts().openFile(this, tr("Choose the manifest.json of such a folder"),
                                                          tr("Manifest (manifest.json)"));
    if (manifest.isEmpty())
        return;
    const QString folder = QFileInfo(manifest).absolutePath();
    QString path = m_session.prompts().saveFile(
        this, tr("The new file"), defaultFolder() + u'/' + QFileInfo(folder).fileName() + u".kith"_s, fileFilter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(".kith"_L1, Qt::CaseInsensitive))
        path += u".kith"_s;
    loadFolder(m_session, this, folder, path);
}

} // namespace kith
