// SPDX-License-Identifier: GPL-3.0-or-later
// Names of firms as people compare them: without the legal form.
#pragma once

#include <QString>

namespace kith {

// Folded, without punctuation and without what only says what kind of company it is:
// companyKey("Aurora Trading GmbH & Co. KG") == "aurora trading", companyKey("杭州北辰贸易有限公司") == "杭州北辰贸易".
// A name that is nothing but a legal form stays.
QString companyKey(QStringView name);

} // namespace kith
