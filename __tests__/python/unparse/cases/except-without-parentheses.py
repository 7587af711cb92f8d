try: a
except B, C: d
except E, F.g: h
try: a
except* B, C: d
