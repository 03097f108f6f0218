// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>

#include "ui/exchange/dropped_files.h"
#include "ui/exchange/mapping_table.h"
#include "ui/exchange/source_bar.h"
#include "ui/exchange/verdict_model.h"
#include "ui/exchange/words_table.h"
#include "ui/shell/job.h"
#include "ui/theme/card.h"
#include "ui/theme/chip.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 triedRows = 20'000; // a trial shows so many; the import takes all
constexpr size_t shownVerdicts = 5'000;

QString count(qint64 number)
{
    return QLocale(languageCode(currentLanguage())).toString(number);
}

} // namespace

ImportPage::ImportPage(Session &session, const Place &place, QWidget *parent) : Page(session, parent)
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    m_draft.type = m_askedType = place.name;
    m_import = new QAction(this);
    m_import->setObjectName(u"importNow"_s);
    m_import->setProperty("icon", u"check"_s);
    m_saveMapping = new QAction(this);
    m_saveMapping->setObjectName(u"keepMapping"_s);
    m_saveRejected = new QAction(this);
    m_saveRejected->setObjectName(u"saveRejected"_s);
    m_saveRejected->setProperty("icon", u"export"_s);
    connect(m_import, &QAction::triggered, this, [this] {
        if (m_draft.isLoaded())
            importNow();
        else
            chooseFile();
    });
    connect(m_saveMapping, &QAction::triggered, this, &ImportPage::keepMapping);
    connect(m_saveRejected, &QAction::triggered, this, &ImportPage::saveRejected);
    build();
    retranslate();
    connect(&session, &Session::changed, this, [this] { m_known.reset(); });
    if (!place.file.isEmpty())
        open(place.file, place.preset.value(u"further"_s).toVariant().toStringList());
}

ImportPage::~ImportPage()
{
    m_readingKnown.cancelled->store(true);
    if (!m_isImporting) // an import goes on in the status line when the page is left
        stop();
}

QString ImportPage::title() const
{
    const Shape *shape = m_session.hasStore() ? m_session.store().catalogue().find(m_draft.type) : nullptr;
    return shape && m_draft.isLoaded() ? tr("Import %1").arg(shape->plural()) : tr("Import");
}

QString ImportPage::parentTitle() const
{
    const Shape *shape = m_session.hasStore() ? m_session.store().catalogue().find(m_draft.type) : nullptr;
    return shape ? shape->plural() : QString();
}

void ImportPage::chooseFile()
{
    const QString file = m_session.prompts().openFile(
        this, tr("Choose a file to import"),
        tr("Tables, contacts, calendars and e-mail (*.csv *.tsv *.txt *.xlsx *.vcf *.ics *.eml)") + u";;"_s +
            tr("All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void ImportPage::open(const QString &file, const QStringList &further)
{
    ImportDraft asked;
    asked.file = file;
    asked.asked.further = further;
    asked.type = m_askedType;
    load(std::move(asked));
}

void ImportPage::stop()
{
    m_running.cancelled->store(true);
    ++m_round;
}

void ImportPage::load(ImportDraft asked)
{
    stop();
    m_isLoading = true;
    m_isDone = false;
    const auto draft = std::make_shared<ImportDraft>(std::move(asked));
    m_running = runJob(
        this, m_session.store(), [draft](Store &store, const Progress &) { *draft = loadDraft(store, *draft); },
        [this, draft, round = m_round] {
            if (round != m_round)
                return;
            m_isLoading = false;
            m_draft = std::move(*draft);
            showDraft();
            tryOut();
            readKnown();
        },
        [this, round = m_round](const Error &error) {
            if (round != m_round)
                return;
            m_isLoading = false;
            m_session.prompts().error(this, error.sentence(), error.detail());
        });
}

// What would happen: the import itself, rolled back.
void ImportPage::tryOut()
{
    stop();
    m_isDone = false;
    m_isTrying = true;
    QFile::remove(rejectsFile());
    ImportOptions options = m_draft.options(m_session.store().catalogue());
    options.dryRun = true;
    options.mostRows = triedRows;
    options.rejects = rejectsFile();
    options.known = m_knownKind == m_draft.type ? m_known : nullptr;
    if (!options.known) // not read yet: the trial comes again
        options.duplicates = ImportOptions::Duplicates::Ignore;
    else if (!m_draft.leaveOutDuplicates)
        options.duplicates = ImportOptions::Duplicates::Tell;
    const auto verdicts = std::make_shared<std::vector<RowVerdict>>();
    const auto result = std::make_shared<ImportResult>();
    options.onRow = [verdicts](RowVerdict &&verdict) {
        if (verdicts->size() < shownVerdicts || verdict.fate == RowFate::Rejected || verdict.duplicate)
            verdicts->push_back(std::move(verdict));
    };
    m_note->setText(tr("Trying out …"));
    m_running = runJob(
        this, m_session.store(),
        [options, result](Store &store, const Progress &progress) { *result = importFile(store, options, progress); },
        [this, result, verdicts, round = m_round] {
            if (round != m_round)
                return;
            m_isTrying = false;
            m_result = std::move(*result);
            std::stable_sort(verdicts->begin(), verdicts->end(),
                             [](const RowVerdict &a, const RowVerdict &b) { return a.line < b.line; });
            m_model->show(m_session.store(), m_draft, std::move(*verdicts));
            showResult();
            emit tried();
        },
        [this, round = m_round](const Error &error) {
            if (round != m_round)
                return;
            m_isTrying = false;
            m_result = {};
            m_model->show(m_session.store(), m_draft, {});
            showResult();
            m_note->setText(error.sentence());
            emit tried();
        });
    showResult();
}

void ImportPage::importNow()
{
    if (isBusy() || m_isDone)
        return;
    stop();
    saveUsedMapping();
    m_isImporting = true;
    QFile::remove(rejectsFile());
    ImportOptions options = m_draft.options(m_session.store().catalogue());
    options.rejects = rejectsFile();
    if (m_knownKind == m_draft.type)
        options.known = m_known;
    const auto result = std::make_shared<ImportResult>();
    const QString name = title();
    m_running = runJob(
        this, m_session.store(),
        [options, result](Store &store, const Progress &progress) { *result = importFile(store, options, progress); },
        [this, result] {
            m_isImporting = false;
            m_isDone = true;
            m_result = std::move(*result);
            m_session.store().noticeOtherPrograms();
            showResult();
            m_session.notify(
                tr("%1 of %2 rows imported").arg(count(m_result.read - m_result.rejected), count(m_result.read)),
                m_result.change);
            emit imported();
        },
        [this](const Error &error) {
            m_isImporting = false;
            showResult();
            if (error.kind() != ErrorKind::Cancelled)
                m_session.prompts().error(this, error.sentence(), error.detail());
            emit imported();
        },
        {}, name);
    showResult();
}

void ImportPage::showDraft()
{
    const Catalogue &catalogue = m_session.store().catalogue();
    m_stack->setCurrentIndex(1);
    m_source->show(m_draft, catalogue);
    m_mapping->show(m_draft, catalogue);
    showOptions();
    emit headerChanged();
}

void ImportPage::showOptions()
{
    const Shape &shape = m_session.store().catalogue().get(m_draft.type);
    m_key->clear();
    m_key->addItem(tr("found by itself"), QString());
    for (const ColumnTarget &target : m_draft.targets) {
        const FieldInfo *field = shape.field(target.path);
        if (field && field->kind != FieldKind::Reference)
            m_key->addItem(shape.label(*field), target.path);
    }
    m_key->setCurrentIndex(std::max(0, m_key->findData(m_draft.key)));
    m_keyLabel->setText(tr("Known %1 are found by").arg(shape.plural()));
    QStringList kinds;
    for (const QString &kind : m_draft.referencedKinds(m_session.store().catalogue()))
        kinds.append(m_session.store().catalogue().get(kind).plural());
    m_createMissing->setVisible(!kinds.isEmpty());
    m_createMissing->setText(tr("Add what is missing: %1").arg(kinds.join(tr(", "))));
    m_createMissing->setChecked(m_draft.createMissing);
    m_leaveOutDuplicates->setVisible(KnownSubjects::isFor(shape));
    m_leaveOutDuplicates->setChecked(m_draft.leaveOutDuplicates);
}

void ImportPage::showResult()
{
    const qint64 figures[] = {m_result.read, m_result.created, m_result.updated, m_result.unchanged, m_result.rejected};
    for (int i = 0; i < 5; ++i)
        m_figures[i]->setFigure(m_isTrying ? u"…"_s : count(figures[i]));
    for (int i = 0; i < 5; ++i)
        m_chips.at(i)->setText((i == 0 ? tr("All") : fateWord(RowFate(i - 1))) + u' ' + count(figures[i]));
    m_chips.last()->setText(tr("Perhaps known") + u' ' + count(m_result.duplicates));
    m_chips.last()->setVisible(m_result.duplicates > 0);
    const bool hasWords = !m_isDone && (!m_draft.settled.empty() || !m_result.openWords.empty());
    m_words->setVisible(hasWords);
    m_wordsTitle->setVisible(hasWords);
    if (hasWords && !m_isTrying && !m_isImporting)
        m_words->show(m_session.store(), m_draft, m_result.openWords);
    const qint64 taken = m_result.read - m_result.rejected;
    const bool partly = m_result.read >= triedRows && !m_isDone;
    QString note;
    if (m_isImporting)
        note = tr("Importing …");
    else if (m_isTrying)
        note = tr("Trying out …");
    else if (m_isDone)
        note = m_result.change ? tr("Imported. Undo takes all of it back.") : tr("There was nothing to change.");
    else if (partly)
        note = tr("The first %1 rows were tried out; nothing has been written yet.").arg(count(triedRows));
    else
        note = tr("Tried out; nothing has been written yet.");
    if (m_isReadingKnown && !m_isDone)
        note += u' ' + tr("Looking for those who are known already …");
    m_note->setText((QStringList{note} + m_result.warnings).join(u' '));
    m_import->setText(!m_draft.isLoaded() ? tr("Choose a file")
                      : m_isDone          ? tr("Imported")
                      : partly            ? tr("Import all rows")
                      : taken == 1        ? tr("Import 1 row")
                                          : tr("Import %1 rows").arg(count(taken)));
    m_import->setEnabled(!m_draft.isLoaded() || (!isBusy() && !m_isDone && taken > 0));
    m_saveMapping->setVisible(m_draft.isLoaded());
    m_saveRejected->setVisible(m_draft.isLoaded() && m_result.rejected > 0 && !isBusy());
    m_saveRejected->setText(m_result.rejected == 1 ? tr("Save 1 rejected row")
                                                   : tr("Save %1 rejected rows").arg(count(m_result.rejected)));
    m_source->setEnabled(!m_isImporting);
    m_mapping->setEnabled(!m_isImporting);
    m_words->setEnabled(!m_isImporting);
    emit headerChanged();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (const DroppedFiles dropped = droppedFiles(*event->mimeData()); !dropped.first.isEmpty() && dropped.left == 0)
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const DroppedFiles dropped = droppedFiles(*event->mimeData());
    if (!m_isImporting)
        open(dropped.first, dropped.further);
}

} // namespace kith
