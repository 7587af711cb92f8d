#!/usr/bin/env python
# -*- coding: latin-1 -*-
"é"; été = "ü", x # é
