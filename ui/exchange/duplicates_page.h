// SPDX-License-Identifier: GPL-3.0-or-later
// Records that are probably the same: pairs with score and reasons, the two beside one another, merged field by field
// or kept apart.
#pragma once

#include <vector>

#include "core/exchange/duplicates.h"
#include "core/exchange/merge.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QSplitter;
class QTableWidget;

namespace kith {

class EmptyState;

class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    DuplicatesPage(Session &session, const Place &place, QWidget *parent);
    ~DuplicatesPage() override;

    QString title() const override;
    QAction *primaryAction() override { return m_merge; }
    QList<QAction *> headerActions() override { return {m_apart}; }
    void refresh() override { look(); }
    void retranslate() override;

    bool isBusy() const { return m_isLooking; }
    int pairCount() const { return int(m_pairs.size()); }

signals:
    void looked(); // the pairs are there

private:
    void look();
    void fill();
    void compare();
    void mergeNow();
    void keepThemApart();
    const DuplicatePair *current() const;
    void setTaken(int row, bool other);

    std::vector<DuplicatePair> m_pairs;
    std::vector<MergeField> m_fields;
    Progress m_running;
    bool m_isLooking = false;
    bool m_isAsked = false; // for this kind
    int m_round = 0;

    QComboBox *m_type;
    QLabel *m_about;
    QSplitter *m_splitter;
    QTableWidget *m_list, *m_compared;
    EmptyState *m_empty;
    QAction *m_merge, *m_apart;
};

} // namespace kith
