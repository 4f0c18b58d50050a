// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"

namespace kravkort {

// A small catalogue with names, for spreadsheets to be imported into:
//
//   Y26-U01 Visitation til hjemmehjælp   I-1!  I-2?
//   Y26-U02 Hjælpemidler                 I-1!        I-3!(SF1470)
//   Y20-U01 Genoptræning                       I-2!
//
// with I-1 Brugeradgang (SF1511), I-2 Personopslag (SF1320_A, ~SF1461), I-3 Sager og dokumenter (SF1470,
// SF1590_B_01); SF1470 needs SF1500; criteria SF1470-1, SF1470-2, I-1-1 and GV-1.
Catalogue importBase();

} // namespace kravkort
