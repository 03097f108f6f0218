// SPDX-License-Identifier: GPL-3.0-or-later
// As core/precompiled.h, for the tests.
#pragma once

#include "core/precompiled.h"

#include <catch2/catch.hpp>
#include <QTemporaryDir>
