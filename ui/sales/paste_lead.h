// SPDX-License-Identifier: GPL-3.0-or-later
// A new lead from what was copied somewhere: a signature, a message, a web form.
#pragma once

namespace kith {

class Session;

void pasteLead(Session &session); // opens the form of a lead, filled from the clipboard; says so when there is no text

} // namespace kith
