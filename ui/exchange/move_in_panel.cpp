// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/move_in_panel.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QVBoxLayout>

#include "core/exchange/preset_file.h"

#include "ui/shell/job.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownReasons = 5; // of each file; all of them stand in `kith-cli move-in --json`

// Does the program export several files that belong together?
bool takesSeveral(const MovingPreset &preset)
{
    QSet<QByteArray> kinds;
    for (const QJsonValue &file : preset.json.value("files"_L1).toArray())
        kinds.insert(QJsonDocument(file.toObject().value("headings"_L1).toArray()).toJson());
    return kinds.size() > 1;
}

} // namespace

MoveInPanel::MoveInPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_menu(new QMenu(this)), m_result(new QPlainTextEdit(this))
{
    setObjectName(u"moveIn"_s);
    m_result->setObjectName(u"moveInResult"_s);
    m_result->setReadOnly(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::edge, 0, metrics::edge, metrics::edge);
    layout->addWidget(m_result, 1);
    retranslate();
    hide(); // until there is something to tell
}

void MoveInPanel::offer(const QPoint &at)
{
    if (!m_isBusy)
        m_menu->popup(at);
}

void MoveInPanel::retranslate()
{
    m_result->setAccessibleName(tr("What moved in"));
    m_menu->clear();
    m_menu->setToolTipsVisible(true);
    for (const MovingPreset &preset : movingPresets()) {
        QAction *action = m_menu->addAction(preset.name);
        action->setToolTip(preset.note);
        action->setObjectName(u"moveIn."_s + preset.key);
        connect(action, &QAction::triggered, this, [this, preset] { choose(preset); });
    }
    m_menu->addSeparator();
    QAction *own = m_menu->addAction(tr("A preset of your own …"));
    own->setObjectName(u"moveInOwn"_s);
    connect(own, &QAction::triggered, this, &MoveInPanel::chooseOwn);
    QMenu *copies = m_menu->addMenu(tr("Save a preset to edit it"));
    for (const MovingPreset &preset : movingPresets()) {
        QAction *action = copies->addAction(preset.name);
        action->setObjectName(u"savePreset."_s + preset.key);
        connect(action, &QAction::triggered, this, [this, preset] { save(preset); });
    }
}

void MoveInPanel::chooseOwn()
{
    const QString file = m_session.prompts().openFile(this, tr("A preset of your own"), tr("Presets (*.json)"));
    if (!file.isEmpty())
        m_session.guard(this, [&] { choose(movingPreset(file)); });
}

void MoveInPanel::save(const MovingPreset &preset)
{
    const QString file = m_session.prompts().saveFile(this, tr("Save the preset as a file"), preset.key + u".json"_s,
                                                      tr("Presets (*.json)"));
    if (!file.isEmpty() && m_session.guard(this, [&] { writePreset(preset.json, file); }))
        m_session.notify(tr("The preset is in %1; edit it and choose it as a preset of your own.").arg(file));
}

void MoveInPanel::choose(const MovingPreset &preset)
{
    const QString file = m_session.prompts().openFile(
        this, takesSeveral(preset) ? tr("One of the files that %1 exported").arg(preset.name) : preset.name,
        tr("Tables and contacts (*.csv *.tsv *.txt *.xlsx *.vcf)"));
    if (!file.isEmpty())
        moveInFrom(preset, file);
}

void MoveInPanel::moveInFrom(const MovingPreset &preset, const QString &file)
{
    if (m_isBusy)
        return;
    const QFileInfo info(file);
    const QString source = takesSeveral(preset) ? info.absolutePath() : info.absoluteFilePath();
    if (takesSeveral(preset) &&
        !m_session.prompts().confirm(this,
                                     tr("All files of “%1” that %2 exported move in, with their links. Each file is a "
                                        "change that can be undone.")
                                         .arg(source, preset.name),
                                     tr("Move in"), tr("Do nothing")))
        return;
    m_isBusy = true;
    const auto result = std::make_shared<MovingResult>();
    runJob(
        this, m_session.store(),
        [preset, source, result](Store &store, const Progress &progress) {
            *result = moveIn(store, preset, source, false, progress);
        },
        [this, result] {
            m_isBusy = false;
            m_session.store().noticeOtherPrograms();
            showResult(*result);
            emit moved();
        },
        [this](const Error &error) {
            m_isBusy = false;
            m_session.store().noticeOtherPrograms(); // files before the one that failed are in
            if (error.kind() != ErrorKind::Cancelled)
                m_session.prompts().error(this, error.sentence(), error.detail());
            emit moved();
        },
        {}, tr("Moving in from %1").arg(preset.name));
}

void MoveInPanel::showResult(const MovingResult &result)
{
    QStringList lines;
    for (const MovedFile &file : result.files) {
        const QString kind = m_session.store().catalogue().get(file.type).plural();
        lines.append(file.file.isEmpty() ? tr("%1: no file for it").arg(kind)
                                         : u"%1 → %2: %3"_s.arg(file.file, kind, file.result.sentence()));
        for (size_t i = 0; i < std::min(file.result.rejectedRows.size(), shownReasons); ++i)
            lines.append(
                u"    "_s +
                tr("line %1: %2").arg(file.result.rejectedRows[i].line).arg(file.result.rejectedRows[i].reason));
        for (const QString &warning : file.result.warnings)
            lines.append(u"    "_s + warning);
    }
    if (!result.unused.isEmpty())
        lines.append(tr("Not used: %1").arg(result.unused.join(tr(", "))));
    m_result->setPlainText(lines.join(u'\n'));
    show();
}

} // namespace kith
