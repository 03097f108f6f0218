// SPDX-License-Identifier: GPL-3.0-or-later
// The form of any kind of record, built from its description. Saves by itself: a stored record field by field, a new
// one when it is left or with Ctrl+Enter.
#pragma once

#include <map>
#include <QJsonObject>
#include <QScrollArea>
#include <QSet>
#include <vector>

#include "core/base/error.h"
#include "core/model/problem.h"
#include "core/model/record.h"
#include "core/store/store.h"

class QFrame;
class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kith {

class ChildModel;
class ChildTable;
class ConflictStrip;
class FieldEditor;
class Session;

class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    RecordForm(Session &session, const kith::Shape &shape, QWidget *parent);

    void load(RecordId id);
    void begin(const QJsonObject &preset); // a new record: a draft until something is in it
    RecordId recordId() const { return m_record.id(); }
    const Record &record() const { return m_record; } // as edited
    bool isLocked() const;                            // it can only be read; a sentence says why
    bool isDirty() const;
    bool hasSomething() const; // of a new record: a person filled in anything
    // Saves what is open as one change. False: problems stand beside the fields, or a conflict waits.
    bool save();
    FieldEditor *editor(const QString &field) const; // nullptr: not in the form
    QString problemAt(const QString &field) const;   // what stands beside it
    void focusFirst();
    ChildModel *rows(const QString &kind) const; // of an owned kind; nullptr: not in the form
    void setAside(QWidget *widget); // right of the texts under the rows; only kinds that are arranged so have the place
    void setShownElsewhere(const QStringList &fields); // figures that the page shows better

signals:
    void saved(kith::RecordId id);
    void nextRequested(); // Ctrl+Enter: saved, and another new one is wanted
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Field
    {
        const FieldInfo *info;
        QLabel *label;
        QWidget *cell;
        FieldEditor *editor;
        QLabel *problem;
        bool wide;
    };
    struct Section
    {
        QString title;
        QWidget *box;
        QGridLayout *grid;
        std::vector<size_t> fields;
        bool isStacked; // labels above their editors
    };
    struct Children
    {
        ChildModel *model;
        ChildTable *table;
    };

    void build();
    void addField(const FieldInfo &field, Section &section);
    Section &section(const QString &title, QWidget *parent, QVBoxLayout *into);
    void addChildren(QVBoxLayout *into);
    void addAfterRows(const std::vector<const FieldInfo *> &fields, QVBoxLayout *into);
    void arrange();
    void show(const Record &record);
    void showFigures();
    void showProblems(const Problems &problems);
    void left(FieldEditor *editor);
    bool readEditors(); // into m_record; false when something cannot be understood
    QString changeName() const;
    bool write(Record record);
    bool meetConflict();
    void onChanged(const QStringList &types);
    bool isWide() const;

    Session &m_session;
    const kith::Shape &m_shape;
    Record m_record; // as edited
    Record m_base;   // as read
    QWidget *m_content;
    QLabel *m_general; // problems of the record as a whole
    QLabel *m_lock;    // why it can only be read
    ConflictStrip *m_conflict;
    QToolButton *m_more = nullptr;
    QWidget *m_moreBox = nullptr;
    QWidget *m_figures = nullptr;
    QGridLayout *m_figureGrid = nullptr;
    QVBoxLayout *m_aside = nullptr;
    QStringList m_shownElsewhere;
    std::vector<Field> m_fields;
    std::vector<Section> m_sections;
    std::vector<Children> m_children;
    QSet<const FieldInfo *> m_touched;
    int m_columns = 0;
    bool m_saving = false;
};

} // namespace kith
