# -*- coding: utf-8 -*-
"é"; x = "𝐱"; y
