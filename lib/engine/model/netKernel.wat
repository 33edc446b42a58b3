;; The arithmetic of the small net: products of a matrix with vectors, and the gated recurrent unit.
;; "npm run kernel" assembles this file into netKernelBytes.ts; netKernel.ts says what the functions take,
;; netKernelPlain.ts does the same in TypeScript. All addresses and strides are in bytes; all numbers are float32.
;;
;; A matrix lies in blocks of 32 rows, column by column: 32 numbers of column 0, 32 of column 1 …, so that
;; eight vectors of four numbers (v128) sum 32 rows at once while each number of the input is read once.
;; Plain SIMD only: its results are the same bits on every machine.
(module
  (import "net" "memory" (memory 1))

  ;; into[row] = bias[row] + Σ weights[row, column] × from[column], for `rows` (a multiple of 32) rows.
  (func $product
    (param $weights i32) (param $bias i32) (param $rows i32) (param $columns i32)
    (param $from i32) (param $into i32)
    (local $column i32) (local $end i32) (local $stop i32) (local $x v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $end (i32.add (local.get $from) (i32.shl (local.get $columns) (i32.const 2))))
    (local.set $stop (i32.add (local.get $into) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $block
      (local.set $a (v128.load (local.get $bias)))
      (local.set $b (v128.load offset=16 (local.get $bias)))
      (local.set $c (v128.load offset=32 (local.get $bias)))
      (local.set $d (v128.load offset=48 (local.get $bias)))
      (local.set $e (v128.load offset=64 (local.get $bias)))
      (local.set $f (v128.load offset=80 (local.get $bias)))
      (local.set $g (v128.load offset=96 (local.get $bias)))
      (local.set $h (v128.load offset=112 (local.get $bias)))
      (local.set $column (local.get $from))
      (loop $next
        (local.set $x (v128.load32_splat (local.get $column)))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $weights)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $weights)))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $weights)))))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $weights)))))
        (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $x) (v128.load offset=64 (local.get $weights)))))
        (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $x) (v128.load offset=80 (local.get $weights)))))
        (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $x) (v128.load offset=96 (local.get $weights)))))
        (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $x) (v128.load offset=112 (local.get $weights)))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 128)))
        (local.set $column (i32.add (local.get $column) (i32.const 4)))
        (br_if $next (i32.lt_u (local.get $column) (local.get $end))))
      (v128.store (local.get $into) (local.get $a))
      (v128.store offset=16 (local.get $into) (local.get $b))
      (v128.store offset=32 (local.get $into) (local.get $c))
      (v128.store offset=48 (local.get $into) (local.get $d))
      (v128.store offset=64 (local.get $into) (local.get $e))
      (v128.store offset=80 (local.get $into) (local.get $f))
      (v128.store offset=96 (local.get $into) (local.get $g))
      (v128.store offset=112 (local.get $into) (local.get $h))
      (local.set $bias (i32.add (local.get $bias) (i32.const 128)))
      (local.set $into (i32.add (local.get $into) (i32.const 128)))
      (br_if $block (i32.lt_u (local.get $into) (local.get $stop)))))

  ;; The product for `count` vectors (at least one), each a stride behind the last.
  (func (export "products")
    (param $weights i32) (param $bias i32) (param $rows i32) (param $columns i32) (param $count i32)
    (param $from i32) (param $fromStride i32) (param $into i32) (param $intoStride i32)
    (loop $next
      (call $product
        (local.get $weights) (local.get $bias) (local.get $rows) (local.get $columns)
        (local.get $from) (local.get $into))
      (local.set $from (i32.add (local.get $from) (local.get $fromStride)))
      (local.set $into (i32.add (local.get $into) (local.get $intoStride)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $next (local.get $count))))

  ;; σ(x) = 1 / (1 + 2^y) with y = −x / ln 2, cut at ±126 where σ is 0 or 1 in float32. 2^y is 2^k, which is
  ;; made in the exponent's bits, times 2^f by the polynomial of e^(f ln 2), −½ ≤ f ≤ ½: within 2e-7.
  (func $sigmoid (param $x v128) (result v128)
    (local $k v128) (local $p v128)
    (local.set $x
      (f32x4.max (v128.const f32x4 -126 -126 -126 -126)
        (f32x4.min (v128.const f32x4 126 126 126 126)
          (f32x4.mul (local.get $x)
            (v128.const f32x4 -1.4426950408889634 -1.4426950408889634 -1.4426950408889634 -1.4426950408889634)))))
    (local.set $k (f32x4.nearest (local.get $x)))
    (local.set $x
      (f32x4.mul (f32x4.sub (local.get $x) (local.get $k))
        (v128.const f32x4 0.6931471805599453 0.6931471805599453 0.6931471805599453 0.6931471805599453)))
    ;; 1 + x (1 + x (1/2 + x (1/6 + x (1/24 + x (1/120 + x / 720)))))
    (local.set $p (v128.const f32x4 0.001388888888888889 0.001388888888888889 0.001388888888888889 0.001388888888888889))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $x))
      (v128.const f32x4 0.008333333333333333 0.008333333333333333 0.008333333333333333 0.008333333333333333)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $x))
      (v128.const f32x4 0.041666666666666664 0.041666666666666664 0.041666666666666664 0.041666666666666664)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $x))
      (v128.const f32x4 0.16666666666666666 0.16666666666666666 0.16666666666666666 0.16666666666666666)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $x)) (v128.const f32x4 0.5 0.5 0.5 0.5)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $x)) (v128.const f32x4 1 1 1 1)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $x)) (v128.const f32x4 1 1 1 1)))
    (f32x4.div (v128.const f32x4 1 1 1 1)
      (f32x4.add (v128.const f32x4 1 1 1 1)
        (f32x4.mul (local.get $p)
          (i32x4.shl
            (i32x4.add (i32x4.trunc_sat_f32x4_s (local.get $k)) (v128.const i32x4 127 127 127 127))
            (i32.const 23))))))

  ;; Runs the recurrent unit over `count` (at least one) steps; `hidden` is a multiple of 4.
  ;; `inputs`: the inputs' part of reset, update and candidate, 3 hidden numbers; `states`: where each step's
  ;; state goes. Both move by their stride after a step; strides below 0 run backward. `state`: the state
  ;; before the first step. `gates`: room for `rows` numbers.
  (func (export "gru")
    (param $weights i32) (param $bias i32) (param $rows i32) (param $hidden i32) (param $count i32)
    (param $inputs i32) (param $inputStride i32) (param $states i32) (param $stateStride i32)
    (param $state i32) (param $gates i32)
    (local $size i32) (local $i i32) (local $g i32) (local $x i32) (local $n v128)
    (local.set $size (i32.shl (local.get $hidden) (i32.const 2)))
    (loop $step
      (call $product
        (local.get $weights) (local.get $bias) (local.get $rows) (local.get $hidden)
        (local.get $state) (local.get $gates))
      (local.set $i (i32.const 0))
      (loop $four
        (local.set $g (i32.add (local.get $gates) (local.get $i)))
        (local.set $x (i32.add (local.get $inputs) (local.get $i)))
        ;; candidate: tanh(input + reset × state's part) = 2 σ(2 …) − 1
        (local.set $n
          (f32x4.add
            (v128.load (i32.add (local.get $x) (i32.shl (local.get $size) (i32.const 1))))
            (f32x4.mul
              (call $sigmoid (f32x4.add (v128.load (local.get $x)) (v128.load (local.get $g))))
              (v128.load (i32.add (local.get $g) (i32.shl (local.get $size) (i32.const 1)))))))
        (local.set $n (call $sigmoid (f32x4.add (local.get $n) (local.get $n))))
        (local.set $n (f32x4.sub (f32x4.add (local.get $n) (local.get $n)) (v128.const f32x4 1 1 1 1)))
        ;; new state = candidate + update × (state − candidate)
        (v128.store (i32.add (local.get $states) (local.get $i))
          (f32x4.add (local.get $n)
            (f32x4.mul
              (call $sigmoid
                (f32x4.add
                  (v128.load (i32.add (local.get $x) (local.get $size)))
                  (v128.load (i32.add (local.get $g) (local.get $size)))))
              (f32x4.sub (v128.load (i32.add (local.get $state) (local.get $i))) (local.get $n)))))
        (local.set $i (i32.add (local.get $i) (i32.const 16)))
        (br_if $four (i32.lt_u (local.get $i) (local.get $size))))
      (local.set $state (local.get $states))
      (local.set $states (i32.add (local.get $states) (local.get $stateStride)))
      (local.set $inputs (i32.add (local.get $inputs) (local.get $inputStride)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $step (local.get $count)))))
