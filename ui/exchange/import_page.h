// SPDX-License-Identifier: GPL-3.0-or-later
// Import assistant: a file is dropped or chosen, read, matched with fields and tried out; each row's fate is shown
// before anything is written. The import itself is a job, one change and one undo.
#pragma once

#include <memory>
#include <QTemporaryDir>

#include "core/exchange/importer.h"
#include "ui/exchange/import_draft.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace kith {

class Chip;
class EmptyState;
class FigureLabel;
class MappingTable;
class MoveInPanel;
class SourceBar;
class VerdictModel;
class WordsTable;

class ImportPage : public Page
{
    Q_OBJECT

public:
    ImportPage(Session &session, const Place &place, QWidget *parent);
    ~ImportPage() override;

    QString title() const override;
    QString parentTitle() const override;
    QAction *primaryAction() override { return m_import; }
    QList<QAction *> headerActions() override
    {
        return m_draft.isLoaded() ? QList<QAction *>{m_saveMapping, m_saveRejected} : QList<QAction *>();
    }
    void retranslate() override;

    void open(const QString &file, const QStringList &further = {});
    bool isBusy() const { return m_isLoading || m_isTrying || m_isImporting || m_isReadingKnown; }
    const ImportResult &result() const { return m_result; } // of the last trial or import

signals:
    void tried(); // the dry run is through
    void imported();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildOptions();
    QWidget *buildVerdicts();
    void chooseFile();
    void load(ImportDraft asked);
    void showDraft();
    void tryOut();
    void importNow();
    void showResult();
    void showOptions();
    void setFilter(std::optional<RowFate> fate);
    void saveRejected();
    void keepMapping();
    void saveUsedMapping();
    void readKnown(); // whom new rows may be the same as, for the trials
    void showDuplicates();
    QString rejectsFile() const { return m_folder.filePath(QStringLiteral("rejected.csv")); }
    void stop(); // whatever runs; its answer does not count any more

    QTemporaryDir m_folder; // for the rejected rows until they are saved
    ImportDraft m_draft;
    ImportResult m_result;
    Progress m_running;
    bool m_isLoading = false, m_isTrying = false, m_isImporting = false, m_isDone = false;
    int m_round = 0;     // answers of earlier rounds are dropped
    QString m_askedType; // the kind that the person said; "": found out for each file
    std::shared_ptr<const KnownSubjects> m_known;
    QString m_knownKind;
    Progress m_readingKnown;
    bool m_isReadingKnown = false;

    QAction *m_import, *m_saveMapping, *m_saveRejected;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MoveInPanel *m_moveIn = nullptr;
    SourceBar *m_source;
    MappingTable *m_mapping;
    WordsTable *m_words;
    QLabel *m_wordsTitle;
    QLabel *m_mappingTitle, *m_verdictTitle, *m_note, *m_keyLabel, *m_undoHint;
    FigureLabel *m_figures[5];
    QLabel *m_figureTitles[5];
    QList<Chip *> m_chips;
    VerdictModel *m_model;
    QTableView *m_verdicts;
    QComboBox *m_key;
    QCheckBox *m_createMissing, *m_newFields, *m_keepFilled, *m_backup, *m_leaveOutDuplicates;
};

} // namespace kith
