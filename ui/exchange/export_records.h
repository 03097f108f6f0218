// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a file: the person chooses name and format, the rest is a job.
#pragma once

#include "ui/shell/session.h"

namespace kith {

// Records of `query` as shown; contacts also as cards, tasks also as a calendar.
void exportRecords(QWidget *parent, Session &session, const Query &query);
// The formats that this kind of record can be written in, for a file dialog.
QString exportFilter(const Shape &shape);

} // namespace kith
