// SPDX-License-Identifier: GPL-3.0-or-later
// A customer on one page of paper, for the bag or the meeting: who they are, what they owe, what they bought and could
// buy, where the relationship stands and why, and as much of what happened as the page has room for.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/store/store.h"

class QPagedPaintDevice;

namespace kith {

class CustomerSheet
{
    Q_DECLARE_TR_FUNCTIONS(kith::CustomerSheet)

public:
    // Reads everything; may take a moment in a large file, so it runs in a job.
    static CustomerSheet of(Store &store, RecordId customer);

    QString name() const { return m_name; }
    // One page, whatever there is: the oldest entries of the timeline are left out first, then all is drawn smaller.
    void draw(QPagedPaintDevice &device) const;
    // A4, or Letter where business is done on it. Throws Error{File}.
    void writePdf(const QString &path) const;

private:
    struct Block
    {
        QString heading;
        std::vector<std::pair<QString, QString>> lines; // in bold, and plain
    };
    void addMoney(Store &store, const Record &customer);
    void addWork(Store &store, const Shape &shape, RecordId id);
    void addStanding(Store &store, const Record &customer);
    void addGoods(Store &store, RecordId id);
    void addContacts(Store &store, const Record &customer);
    QString html(int entries) const;

    QString m_name, m_about, m_footer;
    std::vector<Block> m_left, m_right;
    std::vector<QStringList> m_timeline; // when, what, headline, detail, amount
    qint64 m_entries = 0;                // there are in all
    bool m_isLetter = false;
};

} // namespace kith
