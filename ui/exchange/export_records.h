// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a file: the person chooses name and format, the rest is a job.
#pragma once

#include "ui/shell/session.h"

namespace kith {

// Records of `query` as shown; contacts also as cards, tasks also as a calendar.
void exportRecords(QWidget *parent, Session &session, const Query &query);
// All records of a kind with every field, under keys and ids: what other programs, and Kith, read back exactly.
void exportEverything(QWidget *parent, Session &session, const Shape &shape);
// The formats that this kind of record can be written in, for a file dialog.
QString exportFilter(const Shape &shape);

} // namespace kith
