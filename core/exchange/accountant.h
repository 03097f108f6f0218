// SPDX-License-Identifier: GPL-3.0-or-later
// The accountant's package: the files of a preset for a period, a control sheet whose sums and checksums prove them, a
// journal. The same period of the same data gives the same bytes.
#pragma once

#include <QJsonObject>

#include "core/exchange/accountant_tables.h"

namespace kith {

// A preset is data (JSON): files, columns, headings, accounts. Delivered ones lie in resources/accountant.
struct AccountantPreset
{
    QString key;
    QString name; // in the current language
    QString note; // what the owner should know: "check with your accountant"
    QJsonObject json;
};
std::vector<AccountantPreset> accountantPresets();
// A delivered preset by its key, or a file of one's own. Throws Error{Usage, File}.
AccountantPreset accountantPreset(const QString &keyOrFile);
Accounts accountsOf(const AccountantPreset &preset);

struct AccountantOptions
{
    Period period;
    QString preset = QStringLiteral("generic"); // key or file
    QString folder;                             // made when it is missing
    bool onlyChanged = false;                   // since the last export
    bool remember = true;                       // what was exported, for the next time
};

struct AccountantFile
{
    QString name;
    qint64 rows = 0;
    QString sha256;
    std::map<QString, Money> sums; // net_base, tax_base, gross_base, paid_base, balance_base, debit, credit
};

struct AccountantResult
{
    std::vector<AccountantFile> files;
    qint64 documents = 0;
    Money net, tax, gross, paid, open;
    QStringList warnings;
    qint64 change = 0; // in which it was remembered
    QString sentence;
};

// Files in the folder are replaced only when all went well. Throws Error{Usage, File, Invalid}.
AccountantResult exportAccountant(Store &store, const AccountantOptions &options, const Progress &progress = {});

// Which orders, payments and expenses of the period are new or changed since they were exported last.
AccountantScope changedScope(Store &store, const Period &period);

} // namespace kith
